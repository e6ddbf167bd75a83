import { type CellValue, isCellError, type SheetCells, textWidth } from "../../../core";
import type { Chunks } from "./chunks";
import { mergesXml } from "./merges";
import { usualNamespaces, xmlHead } from "./namespaces";
import type { SheetWriter } from "./stream/sheet-writer";
import { lastOf, sheetChunks } from "./stream/sheet-chunks";

/** Longest text of a cell, in UTF-16 units. */
const longestText = 32_767;
/** Rows looked at for a column's width. */
const rowsForWidth = 200;

/** A cell whose text was cut: row 1-based, column 0-based. */
export interface CutText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function shownWidth(value: CellValue): number {
  if (value === null) return 0;
  return textWidth(isCellError(value) ? value.error : String(value));
}

function columnWidth(values: readonly CellValue[]): number {
  return Math.min(40, Math.max(9, ...values.slice(0, rowsForWidth).map(shownWidth)) + 2);
}

function columnsXml({ columns, hiddenColumns }: SheetCells): string {
  const written = columns.map(({ values }, index) => {
    const hidden = hiddenColumns.has(index) ? ' hidden="1"' : "";
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${columnWidth(values)}" customWidth="1"${hidden}/>`;
  });
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

/** The cells of a sheet, copied under a name, whose text is longer than a cell of Excel holds. */
export function cutTexts({ columns }: SheetCells, name: string): CutText[] {
  const cut: CutText[] = [];
  columns.forEach(({ values }, column) => {
    values.forEach((value, index) => {
      if (typeof value !== "string" || value.length <= longestText) return;
      cut.push({ sheet: name, row: index + 1, column });
    });
  });
  return cut;
}

function keptValue(value: CellValue): CellValue {
  return typeof value === "string" && value.length > longestText ? value.slice(0, longestText) : value;
}

/** Writes the cells of a row that hold something. */
function cellsWriter({ columns }: SheetCells, formats: readonly number[]) {
  return (row: number, writer: SheetWriter) => {
    for (let column = 0; column < columns.length; column++) {
      const held = columns[column];
      const value = held?.values[row - 1] ?? null;
      if (value === null) continue;
      writer.cell(column, keptValue(value), formats[held?.styles[row - 1] ?? 0] ?? 0);
    }
  };
}

/**
 * A sheet's values as a sheet part; a text that is too long is cut.
 * @param formats - cell format index for each of the sheet's styles
 */
export function copiedSheetChunks(sheet: SheetCells, formats: readonly number[]): Chunks {
  const { columns, hiddenRows, merges } = sheet;
  const view = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const before = `${xmlHead}<worksheet xmlns="${usualNamespaces.main}">${view}${columnsXml(sheet)}`;
  const attributes = new Map([...hiddenRows].map((row) => [row, ' hidden="1"']));
  const lastRow = lastOf([...hiddenRows, ...columns.map(({ values }) => values.length)]);
  const rows = { lastRow, attributes, writeCells: cellsWriter(sheet, formats) };
  return sheetChunks(before, rows, `${mergesXml(merges)}</worksheet>`);
}
