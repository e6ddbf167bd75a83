import { headerTexts } from "./header-texts";
import { rowCells, type RowIndex } from "./row-index";
import { sortRows } from "./sort-rows";
import type { FoundTable } from "./table";
import type { ColumnRange } from "./side-by-side";

/** The table below header rows, its rows sorted into data and everything else. */
export function tableOf(
  index: RowIndex,
  headerRows: readonly number[],
  range: ColumnRange,
  firstBelow: number,
  lastRow: number,
): FoundTable {
  const headers = headerTexts(index.sheet, headerRows, range.first, range.last);
  const { dataRows, excludedRows } = sortRows(index, range, headers, firstBelow, lastRow);
  const firstRow = dataRows[0] ?? firstBelow;
  const last = dataRows.at(-1) ?? firstRow - 1;
  return {
    area: {
      firstRow: headerRows[0] ?? firstRow,
      lastRow: Math.max(last, headerRows.at(-1) ?? last),
      firstColumn: range.first,
      lastColumn: range.last,
    },
    headerRows,
    firstRow,
    lastRow: last,
    dataRows: Int32Array.from(dataRows),
    excludedRows,
    hiddenRows: dataRows.filter((row) => index.sheet.hiddenRows.has(row)).length,
  };
}

/** Over tables side by side, a row of groups is the row of their titles: one over each. */
export function withoutTitles(
  index: RowIndex,
  headerRows: readonly number[],
  range: ColumnRange,
): readonly number[] {
  const [first, ...others] = headerRows;
  if (first === undefined || others.length === 0) return headerRows;
  const isTitle =
    rowCells(index, first, range.first, range.last).length === 1 && range.last > range.first + 1;
  const isMergedDown = rowCells(index, others[0] ?? 0, range.first, range.last).some(
    ({ isCovered }) => isCovered,
  );
  return isTitle && !isMergedDown ? others : headerRows;
}
