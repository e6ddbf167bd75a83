/**
 * How a block's columns take the sheet's: `fixed` exactly one each, `merging` one or several, `yielding` the same
 * but after all others have taken theirs, and without making any but the last wider.
 */
export type Manner = "fixed" | "merging" | "yielding";

const turns: Readonly<Record<Manner, number>> = { fixed: 0, merging: 1, yielding: 2 };

/** A block that needs columns of its own widths, in characters. */
export interface ColumnWish {
  readonly widths: readonly number[];
  readonly manner: Manner;
}

/** First and last sheet column (0-based) of one column of a block. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface SharedGrid {
  /** Width of each sheet column, in characters. */
  readonly widths: readonly number[];
  /** For every wish, in order, the sheet columns of its columns. */
  readonly spans: readonly (readonly Span[])[];
}

/** A column that lacks no more than this share of its wish widens the sheet's column it stands in. */
const littleLacking = 0.3;

function placeFixed(grid: number[], widths: readonly number[]): Span[] {
  return widths.map((width, column) => {
    grid[column] = Math.max(grid[column] ?? 0, width);
    return { first: column, last: column };
  });
}

/** Makes up for what a span lacks at the grid's end: a little on its last column, more by a new one. */
function makeUp(grid: number[], last: number, lacking: number): number {
  const width = grid[last] ?? 0;
  if (lacking > littleLacking * (width + lacking)) return grid.push(lacking) - 1;
  grid[last] = width + lacking;
  return last;
}

function placeMerged(grid: number[], widths: readonly number[], mayWiden: boolean): Span[] {
  let next = 0;
  return widths.map((width) => {
    const first = next;
    if (first >= grid.length) grid.push(width);
    let last = first;
    let total = grid[first] ?? 0;
    if (mayWiden && total < width && width - total <= littleLacking * width) total = grid[first] = width;
    while (total < width && last + 1 < grid.length) total += grid[++last] ?? 0;
    if (total < width) last = makeUp(grid, last, width - total);
    next = last + 1;
    return { first, last };
  });
}

/**
 * Lays several tables over the same sheet columns: the fixed ones decide the columns, a wide column of another lies
 * over as many of them as it needs. Every column gets at least the width it asks for.
 */
export function shareColumns(wishes: readonly ColumnWish[]): SharedGrid {
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .sort(
      (a, b) => turns[a.wish.manner] - turns[b.wish.manner] || b.wish.widths.length - a.wish.widths.length,
    );
  const widths: number[] = [];
  const spans = new Map<number, readonly Span[]>();
  for (const { wish, index } of order) {
    const placed =
      wish.manner === "fixed"
        ? placeFixed(widths, wish.widths)
        : placeMerged(widths, wish.widths, wish.manner === "merging");
    spans.set(index, placed);
  }
  return { widths, spans: wishes.map((_, index) => spans.get(index) ?? []) };
}
