import { hostError } from "../protocol/host-error";
import {
  type Area,
  cellCount,
  columnNumbers,
  contains,
  isWholeColumns,
  isWholeRows,
  rowNumbers,
  touches,
} from "./areas";
import { styleOf } from "./cells";
import type { Filter, Placed, Sheet } from "./workbook";

/** @throws HostError AccessDenied when the sheet is protected and a cell of the area is locked */
export function requireWritable(sheet: Sheet, area: Area): void {
  if (sheet.protection && !isUnlocked(sheet, area)) throw hostError("AccessDenied");
}

/** @throws HostError AccessDenied when the sheet is protected and the option that would allow it is off */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw hostError("AccessDenied");
}

function isUnlocked(sheet: Sheet, area: Area): boolean {
  if (isWholeColumns(area) || isWholeRows(area)) return false;
  for (const row of rowNumbers(area)) {
    for (const column of columnNumbers(area)) {
      if (styleOf(sheet, row, column).locked) return false;
    }
  }
  return true;
}

/** Rows are written in one block only where no filter hides one of them. */
export function requireUnfiltered(sheet: Sheet, area: Area): void {
  const hides = ({ area: filtered, hiddenRows }: Filter): boolean =>
    filtered !== null && touches(filtered, area) && [...hiddenRows].some((row) => within(row, area));
  if (cellCount(area) > 1 && filtersOf(sheet).some(hides)) throw hostError("FilteredRangeConflict");
}

function within(row: number, area: Area): boolean {
  return row >= area.firstRow && row <= area.lastRow;
}

export function filtersOf(sheet: Sheet): readonly Filter[] {
  return [sheet.filter, ...sheet.tables.map((table) => table.filter)].filter((filter) => filter !== null);
}

/** @throws HostError MergedRangeConflict when the area cuts through merged cells */
export function requireWholeMerges(sheet: Sheet, area: Area): void {
  const cuts = ({ area: merged }: Placed): boolean =>
    merged !== null && touches(merged, area) && !contains(area, merged);
  if (sheet.merges.some(cuts)) throw hostError("MergedRangeConflict");
}

/** Cell-level properties cannot be written to whole rows or columns: the request would be too large. */
export function requireBounded(area: Area): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw hostError("InvalidArgument", "the range is unbounded");
}
