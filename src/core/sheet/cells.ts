/** An error a cell shows, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What one cell holds. `null` is blank. A date is a serial number; the cell's number format tells it is one. */
export type CellValue = string | number | boolean | CellError | null;

/** How a cell looks, as far as Gendan reads meaning from it. */
export interface CellStyle {
  /** Excel number format code, `"General"` when none is set. */
  readonly numberFormat: string;
  /** The number format shows a date or a date with time. */
  readonly isDate: boolean;
  readonly struck: boolean;
  /** Fill colour as `RRGGBB`, upper case; null when there is none. */
  readonly fill: string | null;
  /** Font colour as `RRGGBB`, upper case; null when automatic. */
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/**
 * One column of a sheet. Arrays are indexed by sheet row − 1 and end at the column's last value:
 * a missing entry is a blank cell in style 0.
 */
export interface ColumnCells {
  readonly values: readonly CellValue[];
  /** Index into `SheetCells.styles` for every entry of `values`. */
  readonly styles: Uint16Array;
  /** Sheet rows (1-based) whose cell holds a formula; blank value there = no stored result. */
  readonly formulaRows: ReadonlySet<number>;
}

/** A rectangle of cells: rows 1-based, columns 0-based, both ends inside. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * The cells of one sheet, column by column. The claimed used range is not kept: `columns.length` and
 * `rowCount` come from cells that hold a value.
 */
export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  /** Last sheet row with a value; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columns: readonly ColumnCells[];
  readonly styles: readonly CellStyle[];
  readonly merges: readonly Area[];
  /** Sheet rows (1-based) hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The workbook counts days from 1904: serials are 1,462 too small. */
  readonly date1904: boolean;
  /** Excel tables (list objects) and the sheet's auto filter, if the host knows them: good hints for table finding. */
  readonly tableHints: readonly Area[];
}

export const plainStyle: CellStyle = {
  numberFormat: "General",
  isDate: false,
  struck: false,
  fill: null,
  fontColor: null,
  bold: false,
};

/** The value at a sheet row (1-based) and column (0-based); blank where the sheet has no cell. */
export function cellAt(sheet: SheetCells, row: number, column: number): CellValue {
  return sheet.columns[column]?.values[row - 1] ?? null;
}

export function styleAt(sheet: SheetCells, row: number, column: number): CellStyle {
  const index = sheet.columns[column]?.styles[row - 1] ?? 0;
  return sheet.styles[index] ?? plainStyle;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Blank to a person: nothing, or only spaces (ASCII, no-break or full-width). */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
