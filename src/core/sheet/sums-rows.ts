import { cellAt } from "./cells";
import { rowCells, type RowIndex } from "./row-index";
import type { TableShape } from "./table-shape";

/** Relative difference up to which a sum still agrees. */
const tolerance = 1e-6;

/** So many figures of a row that all add up are no chance. */
const fewestSums = 2;

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
 * A row of sums that says so with no word: figures only. Where they all add up, among rows that have words, nothing
 * more is needed. Else its leading columns must be blank, and it must be the last row of the table.
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
  const figures = rowCells(index, shape.firstRow + at, shape.range.first, shape.range.last);
  const addUp = () =>
    group.rows() >= 2 && figures.every(({ column, value }) => agrees(value, group.sumOf(column)));
  if (cells >= fewestSums && shape.typicalTexts >= 1 && addUp()) return true;
  if (shape.keyColumns.length < 2 || cells * 10 > shape.typicalCells * 8) return false;
  const leading = shape.keyColumns.slice(0, 2);
  if (figures.some(({ column }) => leading.includes(column) || column < (leading[0] ?? 0))) return false;
  return isLast ? hasDataAbove : addUp();
}

function agrees(value: unknown, sum: number): boolean {
  return typeof value === "number" && value !== 0 && Math.abs(sum - value) <= Math.abs(value) * tolerance;
}
