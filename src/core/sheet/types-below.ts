import type { Area } from "./cells";
import type { HeaderEvidence } from "./header-evidence";
import { cellKind, rowCells, type RowIndex } from "./row-index";

/** Rows looked at below a possible header, blank ones not counted. */
const sample = 12;
/** Cells under a wide header that make a row its data, though it leaves most columns blank. */
const enoughFilled = 6;
/** Columns of figures that make a single row data. */
const enoughTyped = 3;

/**
 * The columns of a possible header in which figures or dates stand below its label: text over data, which is what
 * makes an unknown row of words a header. None where the rows below do not fill the header's columns, or where the
 * row above is of the same kind, so that the labels are only a gap in the data.
 */
export function typedColumnsBelow(
  index: RowIndex,
  { row, labels }: HeaderEvidence,
  area: Area,
): readonly number[] {
  const filled = new Map<number, number>();
  const typed = new Map<number, number>();
  let rows = 0;
  for (let below = row + 1; below <= area.lastRow && rows < sample && below <= row + 4 * sample; below++) {
    const cells = rowCells(index, below, area.firstColumn, area.lastColumn);
    if (cells.length === 0) {
      if (rows === 0 && below > row + 2) return [];
      continue;
    }
    const columns = new Map(cells.map(({ column, kind }) => [column, kind] as const));
    const under = labels.filter(({ column }) => columns.has(column));
    if (under.length < Math.min(labels.length / 2, enoughFilled)) break;
    rows++;
    for (const { column } of under) {
      filled.set(column, (filled.get(column) ?? 0) + 1);
      if (columns.get(column) !== cellKind.text) typed.set(column, (typed.get(column) ?? 0) + 1);
    }
  }
  const columns = [...typed.keys()].filter(
    (column) => (typed.get(column) ?? 0) * 10 >= (filled.get(column) ?? 0) * 6,
  );
  if (rows === 0 || (rows === 1 && columns.length < Math.min(labels.length * 0.3, enoughTyped))) return [];
  const above = row > area.firstRow ? rowCells(index, row - 1, area.firstColumn, area.lastColumn) : [];
  const typedAbove = above.filter(({ column, kind }) => kind !== cellKind.text && columns.includes(column));
  return typedAbove.length * 2 < columns.length ? columns : [];
}
