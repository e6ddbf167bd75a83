import { dayText } from "../../dates/day";
import type { CellStyle } from "../../sheet/cells";
import type { TextColumn } from "../lines";
import { serialDay } from "./serial-day";
import type { LineCells } from "./line-cells";
import { readCells, type CellReader } from "./read-cells";

/** Reads a column of texts or ids: everything stays as written, and numbers show as the sheet shows them. */
export function readTextColumn(cells: LineCells): TextColumn {
  const texts = new Array<string | null>(cells.rows.length).fill(null);
  const reader: CellReader<string> = {
    text: (text) => text,
    number: (value, style) => shownNumber(value, style, cells.sheet.date1904),
    truth: (value) => String(value).toUpperCase(),
  };
  const read = readCells(cells, reader, (line, text) => (texts[line] = text));
  return {
    kind: "text",
    field: cells.field,
    column: cells.mapped.column,
    unit: cells.mapped.unit,
    texts,
    ...read,
  };
}

/** A number as the text it is meant as: all its digits, the zeros its format puts in front, a date as a date. */
export function shownNumber(value: number, style: CellStyle, date1904: boolean): string {
  const day = style.isDate ? serialDay(value, date1904) : Number.NaN;
  if (!Number.isNaN(day)) return dayText(day);
  if (!Number.isInteger(value)) return String(Number(value.toPrecision(15)));
  const digits = Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
  return /^0+$/.test(style.numberFormat) ? digits.padStart(style.numberFormat.length, "0") : digits;
}
