/**
 * Columns that the tables of the review's first sheet share, in characters. Tables that keep to them need no more
 * than a page's width, so that the sheet prints at a readable size.
 */
const widths = [16, 16, 18, 11, 14, 10, 10, 12] as const;

/** Width of `count` shared columns from `first` (0-based) on. */
export function gridWidth(first: number, count = 1): number {
  return widths.slice(first, first + count).reduce<number>((sum, width) => sum + width, 0);
}
