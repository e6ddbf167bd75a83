import { cellAt } from "./cells";
import { rowCells, type RowIndex } from "./row-index";
import type { TableShape } from "./table-shape";

/** Relative difference up to which a sum still agrees. */
const tolerance = 1e-6;

/** Adds up the columns of a table's data rows, each row once, from the last row that is none. */
export interface GroupSums {
  /** Data rows since the last row that is none. */
  readonly rows: () => number;
  /** The column's sum over them. */
  readonly sumOf: (column: number) => number;
  /** The row at an offset from the table's first is data, or is none and ends the group. */
  readonly pass: (at: number, isData: boolean) => void;
}

export function groupSums({ sheet }: RowIndex, { range, firstRow }: TableShape): GroupSums {
  const sums = new Float64Array(range.last - range.first + 1);
  let from = 0;
  let to = 0;
  let added = 0;
  const add = () => {
    for (; added < to; added++) {
      for (let column = range.first; column <= range.last; column++) {
        const cell = cellAt(sheet, firstRow + added, column);
        if (typeof cell === "number") sums[column - range.first] = (sums[column - range.first] ?? 0) + cell;
      }
    }
  };
  return {
    rows: () => to - from,
    sumOf: (column) => {
      add();
      return sums[column - range.first] ?? 0;
    },
    pass: (at, isData) => {
      to = at + 1;
      if (isData) return;
      from = added = to;
      sums.fill(0);
    },
  };
}

/**
 * A row of sums that says so with no word: figures only, its leading columns blank. At the end of the table that
 * is enough; above other data the figures must add up.
 *
 * @param hasDataAbove - some row of the table above this one is data
 */
export function isSums(
  index: RowIndex,
  shape: TableShape,
  at: number,
  isLast: boolean,
  hasDataAbove: boolean,
  group: GroupSums,
): boolean {
  const cells = shape.own[at] ?? 0;
  if (cells === 0 || (shape.texts[at] ?? 0) > 0 || (shape.covered[at] ?? 0) > 0) return false;
  if (shape.keyColumns.length < 2 || cells * 10 > shape.typicalCells * 8) return false;
  const figures = rowCells(index, shape.firstRow + at, shape.range.first, shape.range.last);
  const leading = shape.keyColumns.slice(0, 2);
  if (figures.some(({ column }) => leading.includes(column) || column < (leading[0] ?? 0))) return false;
  if (isLast) return hasDataAbove;
  return group.rows() >= 2 && figures.every(({ column, value }) => agrees(value, group.sumOf(column)));
}

function agrees(value: unknown, sum: number): boolean {
  return typeof value === "number" && value !== 0 && Math.abs(sum - value) <= Math.abs(value) * tolerance;
}
