import { rowCells, type RowIndex } from "./row-index";

/** Columns of one table, both ends inside. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring columns without a blank one between them, and what their headers name. */
export interface Stretch extends ColumnRange {
  readonly names: readonly string[];
}

/** The stretches that are one table each: a blank column alone divides nothing. */
export function joined(
  index: RowIndex,
  stretches: readonly Stretch[],
  firstRow: number,
  lastRow: number,
): readonly ColumnRange[] {
  const parts: Stretch[] = [];
  for (const stretch of stretches) {
    const left = parts.at(-1);
    const isOwn = left && (repeats(left, stretch) || endsElsewhere(index, left, stretch, firstRow, lastRow));
    if (!left || isOwn) parts.push(stretch);
    else
      parts[parts.length - 1] = {
        first: left.first,
        last: stretch.last,
        names: [...left.names, ...stretch.names],
      };
  }
  return parts.map(({ first, last }) => ({ first, last }));
}

/** The right side begins the same headers again. */
function repeats(left: Stretch, right: Stretch): boolean {
  const again = right.names.filter((name) => left.names.includes(name)).length;
  return again >= 2 && again * 2 >= right.names.length;
}

/** Both sides are filled without holes, and one goes on where the other has ended. */
function endsElsewhere(
  index: RowIndex,
  left: Stretch,
  right: Stretch,
  firstRow: number,
  lastRow: number,
): boolean {
  if (left.names.length < 2 || right.names.length < 2) return false;
  const leftRows = filledRows(index, left, firstRow, lastRow);
  const rightRows = filledRows(index, right, firstRow, lastRow);
  if (leftRows.length === 0 || rightRows.length === 0) return false;
  const inLeft = new Set(leftRows);
  const differ = leftRows.length + rightRows.length - 2 * rightRows.filter((row) => inLeft.has(row)).length;
  const isMuch = differ >= 2 && differ * 5 >= Math.max(leftRows.length, rightRows.length);
  return isMuch && isDense(leftRows) && isDense(rightRows);
}

function filledRows(
  index: RowIndex,
  { first, last }: ColumnRange,
  firstRow: number,
  lastRow: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (rowCells(index, row, first, last).length > 0) rows.push(row);
  }
  return rows;
}

function isDense(rows: readonly number[]): boolean {
  return rows.length * 10 >= ((rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1) * 9;
}
