import { isBlank, type CellValue, type ColumnCells, type SheetCells } from "../../sheet/cells";
import type { FoundTable } from "../../sheet/table";

/** The cells of one column in the data rows of a table; a cell merged into the one above shows that one's value. */
export interface TableColumn {
  readonly column: number;
  readonly cells: ColumnCells;
  /** Sheet row whose cell speaks for each data row. */
  readonly rows: Int32Array;
  /** By style index: 1 where the number format shows a date. */
  readonly dateStyles: Uint8Array;
}

const noCells: ColumnCells = { values: [], styles: new Uint16Array(0), formulaRows: new Set() };

export function tableColumns(sheet: SheetCells, table: FoundTable): readonly TableColumn[] {
  const dateStyles = Uint8Array.from(sheet.styles, ({ isDate }) => (isDate ? 1 : 0));
  const columns: TableColumn[] = [];
  for (let column = table.area.firstColumn; column <= table.area.lastColumn; column++) {
    const cells = sheet.columns[column] ?? noCells;
    columns.push({ column, cells, rows: speakingRows(sheet, column, cells, table.dataRows), dateStyles });
  }
  return columns;
}

/** For each data row, the row of the cell it shows: its own, or the top of a merged area that hides it. */
function speakingRows(sheet: SheetCells, column: number, cells: ColumnCells, rows: Int32Array): Int32Array {
  const tops = new Map<number, number>();
  for (const { firstColumn, firstRow, lastRow } of sheet.merges) {
    if (firstColumn !== column || firstRow < (rows[0] ?? 0)) continue;
    for (let row = firstRow + 1; row <= Math.min(lastRow, rows.at(-1) ?? 0); row++) {
      if (isBlank(cells.values[row - 1] ?? null)) tops.set(row, firstRow);
    }
  }
  return tops.size === 0 ? rows : rows.map((row) => tops.get(row) ?? row);
}

export function valueOf({ cells }: TableColumn, row: number): CellValue {
  return cells.values[row - 1] ?? null;
}

/** The cell is a number that its format shows as a date. */
export function isDateCell({ cells, dateStyles }: TableColumn, row: number): boolean {
  return dateStyles[cells.styles[row - 1] ?? 0] === 1;
}
