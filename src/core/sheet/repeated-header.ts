import type { HeaderText } from "./header-texts";
import { rowCells, type RowIndex } from "./row-index";
import type { ColumnRange } from "./side-by-side";

/**
 * The row says again what the header says over the same columns, as at the top of a printed page.
 *
 * @param range - columns of the row that are looked at
 * @param firstHeader - column of the first of `headers`
 */
export function repeatsHeader(
  index: RowIndex,
  row: number,
  headers: readonly HeaderText[],
  range: ColumnRange,
  firstHeader = range.first,
): boolean {
  const own = rowCells(index, row, range.first, range.last).filter(({ isCovered }) => !isCovered);
  const same = own.filter(({ column, value }) => {
    const header = headers[column - firstHeader];
    if (typeof value !== "string" || header === undefined) return false;
    return value.trim() === header.group || header.own.split("\n").includes(value.trim());
  });
  return same.length >= 2 && same.length * 4 >= own.length * 3;
}
