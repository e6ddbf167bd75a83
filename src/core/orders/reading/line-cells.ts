import { isCellError, type CellValue, type ColumnCells, type SheetCells } from "../../sheet/cells";
import type { FieldId } from "../fields";
import type { MappedColumn } from "../understood";

/** The cells of one mapped column, line by line. */
export interface LineCells {
  readonly field: FieldId;
  readonly mapped: MappedColumn;
  readonly sheet: SheetCells;
  readonly cells: ColumnCells;
  /** Sheet row of each line. */
  readonly rows: Int32Array;
  /** Sheet row whose cell speaks for each line; another than the line's own where it is carried down. */
  readonly sources: Int32Array;
}

const noCells: ColumnCells = { values: [], styles: new Uint16Array(0), formulaRows: new Set() };

export function columnCells(sheet: SheetCells, column: number): ColumnCells {
  return sheet.columns[column] ?? noCells;
}

/** Stands in `words` for a formula that the workbook keeps no result of. */
export const noStoredResult = "#NO_RESULT";

/** The error a cell shows, or `noStoredResult`; null when it shows neither. */
export function errorAt(cells: ColumnCells, row: number, value: CellValue): string | null {
  if (isCellError(value)) return value.error;
  return value === null && cells.formulaRows.has(row) ? noStoredResult : null;
}
