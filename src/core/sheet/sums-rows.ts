import { cellAt } from "./cells";
import { rowCells, type RowIndex } from "./row-index";
import type { TableShape } from "./table-shape";

/** Relative difference up to which a sum still agrees. */
const tolerance = 1e-6;

/**
 * A row of sums that says so with no word: figures only, its leading columns blank. At the end of the table that
 * is enough; above other data the figures must add up.
 *
 * @param isData - whether the row at an offset from `shape.firstRow` is data so far
 */
export function isSums(
  index: RowIndex,
  shape: TableShape,
  at: number,
  isLast: boolean,
  isData: (at: number) => boolean,
): boolean {
  const cells = shape.own[at] ?? 0;
  if (cells === 0 || (shape.texts[at] ?? 0) > 0 || (shape.covered[at] ?? 0) > 0) return false;
  if (shape.keyColumns.length < 2 || cells * 10 > shape.typicalCells * 8) return false;
  const row = shape.firstRow + at;
  const figures = rowCells(index, row, shape.range.first, shape.range.last);
  const leading = shape.keyColumns.slice(0, 2);
  if (figures.some(({ column }) => leading.includes(column) || column < (leading[0] ?? 0))) return false;
  if (isLast) return hasDataAbove(at, isData);
  const group = groupAbove(at, isData);
  const sums = figures.map(({ column, value }) => addsUp(index, shape, column, value, group));
  return group.length >= 2 && sums.every((agrees) => agrees);
}

function hasDataAbove(at: number, isData: (at: number) => boolean): boolean {
  for (let above = at - 1; above >= 0; above--) if (isData(above)) return true;
  return false;
}

/** Offsets of the data rows above, back to the last row that is none. */
function groupAbove(at: number, isData: (at: number) => boolean): readonly number[] {
  const group: number[] = [];
  for (let above = at - 1; above >= 0 && isData(above); above--) group.push(above);
  return group;
}

function addsUp(
  index: RowIndex,
  shape: TableShape,
  column: number,
  value: unknown,
  group: readonly number[],
): boolean {
  if (typeof value !== "number" || value === 0) return false;
  let sum = 0;
  for (const at of group) {
    const cell = cellAt(index.sheet, shape.firstRow + at, column);
    if (typeof cell === "number") sum += cell;
  }
  return Math.abs(sum - value) <= Math.abs(value) * tolerance;
}
