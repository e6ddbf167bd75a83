import type { Area } from "./cells";
import { cellKind, rowCells, type RowIndex } from "./row-index";
import type { ColumnRange } from "./side-by-side";

/** Rows whose kinds are compared. */
const sample = 60;
/** Fewer rows or columns than this without a header are no table. */
const fewestRows = 3;
const fewestColumns = 3;

/**
 * Rows of one pattern without a header above them: the columns they fill and the first of them. Null when the
 * rows have no pattern.
 */
export function findHeaderless(
  index: RowIndex,
  area: Area,
): { readonly range: ColumnRange; readonly firstRow: number } | null {
  const rows: number[] = [];
  for (let row = area.firstRow; row <= area.lastRow && rows.length < sample; row++) {
    if (rowCells(index, row, area.firstColumn, area.lastColumn).length >= fewestColumns) rows.push(row);
  }
  if (rows.length < fewestRows) return null;
  const kinds = new Map<number, number[]>();
  for (const row of rows) {
    for (const { column, kind } of rowCells(index, row, area.firstColumn, area.lastColumn)) {
      kinds.set(column, [...(kinds.get(column) ?? []), kind]);
    }
  }
  const columns = [...kinds.keys()].sort((a, b) => a - b);
  const steady = columns.filter((column) => isSteady(kinds.get(column) ?? [], rows.length));
  const figures = steady.filter((column) => kinds.get(column)?.[0] !== cellKind.text);
  if (steady.length < fewestColumns || steady.length * 10 < columns.length * 6 || figures.length === 0)
    return null;
  return { range: { first: columns[0] ?? 0, last: columns.at(-1) ?? 0 }, firstRow: rows[0] ?? 0 };
}

/** Nearly every row fills the column, and nearly always with the same kind of value. */
function isSteady(kinds: readonly number[], rows: number): boolean {
  const first = kinds[0];
  return (
    kinds.length * 10 >= rows * 8 && kinds.filter((kind) => kind === first).length * 10 >= kinds.length * 9
  );
}
