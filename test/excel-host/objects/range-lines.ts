import { asFlag } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import type { Scalar } from "../protocol/host-object";
import {
  cellCount,
  columnNumbers,
  columnsOf,
  isWholeColumns,
  isWholeRows,
  rowNumbers,
  rowsOf,
} from "../model/areas";
import { isRowHidden } from "../model/filter";
import { requireAllowed } from "../model/guards";
import { fullAddress } from "../model/reference";
import { leftOf, sharedValue, topOf } from "../model/sizes";
import { type RangeTarget, areaOf } from "./range-target";

/** The client takes a number of cells beyond 32 bits as -1. */
const largestCount = 2_147_483_647;

function hideLines(lines: Set<number>, hidden: boolean, numbers: Iterable<number>): void {
  for (const line of numbers) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
}

const address: Scalar<RangeTarget> = { get: (range) => fullAddress(range.sheet.name, areaOf(range)) };

const rowHidden: Scalar<RangeTarget> = {
  get: (range) => sharedValue(rowNumbers(areaOf(range)), (row) => isRowHidden(range.sheet, row)),
  set: (range, value) => {
    requireAllowed(range.sheet, "allowFormatRows");
    hideLines(range.sheet.hiddenRows, asFlag(value), rowNumbers(areaOf(range)));
  },
};

const columnHidden: Scalar<RangeTarget> = {
  get: (range) =>
    sharedValue(columnNumbers(areaOf(range)), (column) => range.sheet.hiddenColumns.has(column)),
  set: (range, value) => {
    requireAllowed(range.sheet, "allowFormatColumns");
    hideLines(range.sheet.hiddenColumns, asFlag(value), columnNumbers(areaOf(range)));
  },
};

/** All hidden, none hidden, or null for some. */
const hidden: Scalar<RangeTarget> = {
  get: (range) => {
    const rows = rowHidden.get(range);
    const columns = columnHidden.get(range);
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  },
};

/** Where a range stands and how large it is. Indexes are 0-based; distances are points. */
export const lineScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Address: address,
  AddressLocal: address,
  RowIndex: { get: (range) => areaOf(range).firstRow - 1 },
  ColumnIndex: { get: (range) => areaOf(range).firstColumn },
  RowCount: { get: (range) => rowsOf(areaOf(range)) },
  ColumnCount: { get: (range) => columnsOf(areaOf(range)) },
  CellCount: {
    get: (range) => {
      const count = cellCount(areaOf(range));
      return count > largestCount ? -1 : count;
    },
  },
  IsEntireColumn: { get: (range) => isWholeColumns(areaOf(range)) },
  IsEntireRow: { get: (range) => isWholeRows(areaOf(range)) },
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hidden: hidden,
  Left: { get: (range) => leftOf(range.sheet, areaOf(range).firstColumn) },
  Top: { get: (range) => topOf(range.sheet, areaOf(range).firstRow) },
  Width: {
    get: (range) =>
      leftOf(range.sheet, boundedArea(range).lastColumn + 1) - leftOf(range.sheet, areaOf(range).firstColumn),
  },
  Height: {
    get: (range) =>
      topOf(range.sheet, boundedArea(range).lastRow + 1) - topOf(range.sheet, areaOf(range).firstRow),
  },
};

function boundedArea(range: RangeTarget): ReturnType<typeof areaOf> {
  const area = areaOf(range);
  if (isWholeColumns(area) || isWholeRows(area))
    throw hostError("HostNotImplemented", "the size of whole rows or columns");
  return area;
}
