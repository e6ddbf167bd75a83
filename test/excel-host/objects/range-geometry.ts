import { asFlag, asWhole, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import {
  type Area,
  boundingArea,
  cellArea,
  columnsOf,
  intersection,
  maxColumns,
  maxRows,
  onSheet,
  rowsOf,
} from "../model/areas";
import { usedArea } from "../model/cells";
import type { Sheet } from "../model/workbook";
import { type RangeTarget, areaOf, rangeArgument } from "./range-target";

type Args = readonly unknown[];

/** An area reached from another by arithmetic. Arguments are those of the client's method. */
type Step = (area: Area, args: Args) => Area;

function moved(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  };
}

function count(value: unknown): number {
  const number = isAbsent(value) ? 1 : asWhole(value);
  if (number === 0) throw hostError("InvalidArgument", "the count is 0");
  return number;
}

/** `count` lines before or after an edge; a negative count takes them from inside the area. */
function beside(area: Area, edge: "above" | "below" | "before" | "after", lines: number): Area {
  switch (edge) {
    case "above":
      return lines > 0
        ? { ...area, firstRow: area.firstRow - lines, lastRow: area.firstRow - 1 }
        : { ...area, lastRow: area.firstRow - lines - 1 };
    case "below":
      return lines > 0
        ? { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + lines }
        : { ...area, firstRow: area.lastRow + lines + 1 };
    case "before":
      return lines > 0
        ? { ...area, firstColumn: area.firstColumn - lines, lastColumn: area.firstColumn - 1 }
        : { ...area, lastColumn: area.firstColumn - lines - 1 };
    case "after":
      return lines > 0
        ? { ...area, firstColumn: area.lastColumn + 1, lastColumn: area.lastColumn + lines }
        : { ...area, firstColumn: area.lastColumn + lines + 1 };
  }
}

const steps: Readonly<Record<string, Step>> = {
  GetCell: (area, [row, column]) =>
    cellArea(area.firstRow + asWhole(row), area.firstColumn + asWhole(column)),
  GetRow: (area, [row]) => rowAt(area, asWhole(row)),
  GetColumn: (area, [column]) => columnAt(area, asWhole(column)),
  GetLastCell: (area) => cellArea(area.lastRow, area.lastColumn),
  GetLastRow: (area) => ({ ...area, firstRow: area.lastRow }),
  GetLastColumn: (area) => ({ ...area, firstColumn: area.lastColumn }),
  GetOffsetRange: (area, [rows, columns]) => moved(area, asWhole(rows), asWhole(columns)),
  GetResizedRange: (area, [rows, columns]) => ({
    ...area,
    lastRow: area.lastRow + asWhole(rows),
    lastColumn: area.lastColumn + asWhole(columns),
  }),
  GetAbsoluteResizedRange: (area, [rows, columns]) => ({
    ...area,
    lastRow: area.firstRow + asWhole(rows) - 1,
    lastColumn: area.firstColumn + asWhole(columns) - 1,
  }),
  GetEntireRow: (area) => ({ ...area, firstColumn: 0, lastColumn: maxColumns - 1 }),
  GetEntireColumn: (area) => ({ ...area, firstRow: 1, lastRow: maxRows }),
  GetRowsAbove: (area, [lines]) => beside(area, "above", count(lines)),
  GetRowsBelow: (area, [lines]) => beside(area, "below", count(lines)),
  GetColumnsBefore: (area, [lines]) => beside(area, "before", count(lines)),
  GetColumnsAfter: (area, [lines]) => beside(area, "after", count(lines)),
};

function rowAt(area: Area, row: number): Area {
  if (row < 0 || row >= rowsOf(area))
    throw hostError("InvalidArgument", `no row ${String(row)} in the range`);
  return { ...area, firstRow: area.firstRow + row, lastRow: area.firstRow + row };
}

function columnAt(area: Area, column: number): Area {
  if (column < 0 || column >= columnsOf(area)) {
    throw hostError("InvalidArgument", `no column ${String(column)} in the range`);
  }
  return { ...area, firstColumn: area.firstColumn + column, lastColumn: area.firstColumn + column };
}

/** Methods of a range that give another range by arithmetic alone. */
export const steppingMethods: Readonly<Record<string, (range: RangeTarget, args: Args) => RangeTarget>> =
  Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      (range: RangeTarget, args: Args): RangeTarget => onSheetOrFail(range.sheet, step(areaOf(range), args)),
    ]),
  );

/** @throws HostError InvalidArgument when the area leaves the sheet or has no cell */
export function onSheetOrFail(sheet: Sheet, area: Area): RangeTarget {
  if (!onSheet(area)) throw hostError("InvalidArgument", "the range would leave the sheet");
  return { sheet, area };
}

export function boundingRange(range: RangeTarget, [other]: Args): RangeTarget {
  const second = rangeArgument(other, range.sheet);
  if (second.sheet !== range.sheet) throw hostError("InvalidArgument", "ranges of two sheets");
  return { sheet: range.sheet, area: boundingArea(areaOf(range), areaOf(second)) };
}

/** Null where the two have no cell in common. */
export function commonRange(range: RangeTarget, [other]: Args): RangeTarget | null {
  const second = rangeArgument(other, range.sheet);
  const area = second.sheet === range.sheet ? intersection(areaOf(range), areaOf(second)) : null;
  return area && { sheet: range.sheet, area };
}

/** The used cells within a range; null when there are none. */
export function usedRange(range: RangeTarget, [valuesOnly]: Args): RangeTarget | null {
  const used = usedArea(range.sheet, isAbsent(valuesOnly) ? false : asFlag(valuesOnly));
  const area = used && intersection(used, areaOf(range));
  return area && { sheet: range.sheet, area };
}
