import type { FormPair } from "../../sheet/form-pairs";
import { styleAt, type CellStyle, type CellValue, type SheetCells } from "../../sheet/cells";
import type { FieldKind } from "../field";
import { fieldOf, type FieldId } from "../fields";
import { serialDay } from "../reading/serial-day";
import { shownNumber } from "../reading/text-column";
import { readDayText } from "../values/day-text";
import { readNumberText } from "../values/number-text";
import { readSizeText } from "../values/size-text";
import { readTickText } from "../values/tick-text";
import { readUnit, unitKind } from "../values/units";

/** A longer text is a sentence or an address, not a number or a name. */
const longestId = 40;
const longestText = 80;

/** `颜色：红=加急 黄=已出货` explains signs. */
const legend = /[=＝]/;

/** What a report was asked for, not what a line has: `客户：全部`, `交货日期：2025-03-01 至 2025-03-31`. */
const criterion = /^(?:全部|所有|不限|任意|all|any|\*|%)$|[至~～]|\d\s*(?:到|—|–|to)\s*\d/i;
/** `订单号：A-1、A-2` names several. */
const list = /[、，,;；]/;

const hints = { order: null, year: null, minguo: false, dateColumn: true } as const;

/** Units that lines are counted in. `单位：元` above a table names the money of its sums. */
const countingUnits: ReadonlySet<string | null> = new Set(["pieces", "bags", "cartons", "counted"]);

interface FormCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly date1904: boolean;
}

/** Whether a cell can be a value of the kind. One value proves less than a column of them: it has to fit. */
const fits: Readonly<Record<FieldKind, (cell: FormCell) => boolean>> = {
  id: (cell) => isWord(cell, longestId) && !list.test(String(cell.value)),
  text: (cell) => isWord(cell, longestText),
  date: isDay,
  size: ({ value }) => typeof value === "string" && readSizeText(value, null) !== null,
  tick: ({ value }) =>
    typeof value === "boolean" || (typeof value === "string" && readTickText(value) !== null),
  count: isNumber,
  quantity: isNumber,
  number: isNumber,
  money: isNumber,
  percent: isNumber,
};

/** The value of a form can be one of the field. */
export function fitsField(field: FieldId, { value, row, column }: FormPair, sheet: SheetCells): boolean {
  if (typeof value === "string" && criterion.test(value.trim())) return false;
  if (field === "unit")
    return typeof value === "string" && countingUnits.has(unitKind(readUnit(value) ?? ""));
  return fits[fieldOf(field).kind]({ value, style: styleAt(sheet, row, column), date1904: sheet.date1904 });
}

/** The value as a person reads it; a date as `YYYY-MM-DD`. */
export function shownValue({ value, row, column }: FormPair, sheet: SheetCells): string {
  if (typeof value === "number") return shownNumber(value, styleAt(sheet, row, column), sheet.date1904);
  return String(value).trim();
}

function isWord({ value, style }: FormCell, longest: number): boolean {
  if (typeof value === "number") return !style.isDate;
  if (typeof value !== "string" || value.trim().length > longest) return false;
  return /[\p{L}\p{N}]/u.test(value) && !legend.test(value);
}

function isDay({ value, date1904 }: FormCell): boolean {
  if (typeof value === "number") return !Number.isNaN(serialDay(value, date1904));
  if (typeof value !== "string") return false;
  if (/^\d{5}$/.test(value.trim())) return !Number.isNaN(serialDay(Number(value), date1904));
  const { kind } = readDayText(value, hints);
  return kind === "day" || kind === "noYear" || kind === "ambiguous";
}

function isNumber({ value, style }: FormCell): boolean {
  if (typeof value === "number") return !style.isDate;
  return typeof value === "string" && readNumberText(value) !== null;
}
