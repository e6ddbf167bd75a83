import type { Scalar } from "../protocol/host-object";
import { type Area, cellCount, columnNumbers, isWholeColumns, isWholeRows, rowNumbers } from "../model/areas";
import { cellOf, styleOf } from "../model/cells";
import { formatText } from "../model/format-text";
import { requireAllowed } from "../model/guards";
import type { Cell, CellValue, Sheet } from "../model/workbook";
import { writeCells, writeNumberFormats } from "../model/write";
import { type RangeTarget, areaOf } from "./range-target";

/** Excel gives no cell-level answer for whole rows and columns, nor for more cells than this. */
const mostCells = 5_000_000;

type ReadCell = (cell: Cell | null, sheet: Sheet, row: number, column: number) => unknown;

/** Rows of what each cell says; null for an area too large to answer. */
export function readGrid(sheet: Sheet, area: Area, read: ReadCell): unknown[][] | null {
  if (isWholeColumns(area) || isWholeRows(area) || cellCount(area) > mostCells) return null;
  const rows: unknown[][] = [];
  for (const row of rowNumbers(area)) {
    const line: unknown[] = [];
    for (const column of columnNumbers(area)) line.push(read(cellOf(sheet, row, column), sheet, row, column));
    rows.push(line);
  }
  return rows;
}

/** A value as the add-in reads it: blank as empty text, an error as its text. */
export function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

const readers = {
  Values: (cell) => shownValue(cell?.value ?? null),
  Formulas: (cell) => cell?.formula ?? shownValue(cell?.value ?? null),
  Text: (cell) => (cell ? formatText(cell.value, cell.style.numberFormat) : ""),
  ValueTypes: (cell) => valueType(cell?.value ?? null),
  NumberFormat: (cell, sheet, row, column) =>
    cell?.style.numberFormat ?? styleOf(sheet, row, column).numberFormat,
} satisfies Record<string, ReadCell>;

function gridScalar(read: ReadCell, set?: Scalar<RangeTarget>["set"]): Scalar<RangeTarget> {
  const get = (range: RangeTarget): unknown => readGrid(range.sheet, areaOf(range), read);
  return set ? { get, set } : { get };
}

function writeFormats(range: RangeTarget, value: unknown): void {
  requireAllowed(range.sheet, "allowFormatCells");
  writeNumberFormats(range.sheet, areaOf(range), value);
}

function write(range: RangeTarget, value: unknown): void {
  writeCells(range.sheet, areaOf(range), value);
}

/** What is read and written cell by cell. The host speaks one language: the local forms are the same. */
export const cellScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Values: gridScalar(readers.Values, write),
  Formulas: gridScalar(readers.Formulas, write),
  FormulasLocal: gridScalar(readers.Formulas, write),
  Text: gridScalar(readers.Text),
  ValueTypes: gridScalar(readers.ValueTypes),
  NumberFormat: gridScalar(readers.NumberFormat, writeFormats),
  NumberFormatLocal: gridScalar(readers.NumberFormat, writeFormats),
};
