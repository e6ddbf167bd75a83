import { type Area, boundingArea, cellArea } from "../model/areas";
import { allCells, cellOf } from "../model/cells";
import type { Cell, Sheet } from "../model/workbook";
import { type RangeTarget, areaOf } from "./range-target";

/** The cells an array result covers, from the cell of its formula; null when that cell holds none. */
export function spillingTo(range: RangeTarget): RangeTarget | null {
  const cell = firstCellOf(range);
  const area = cell && spillArea(range.sheet, cell);
  return area && { sheet: range.sheet, area };
}

/** The cell whose array result a cell shows a part of, the cell itself included. */
export function spillParent(range: RangeTarget): RangeTarget | null {
  const cell = firstCellOf(range);
  if (!cell) return null;
  const parent = cell.spilledFrom ?? cell;
  const area = spillArea(range.sheet, parent);
  return area && { sheet: range.sheet, area: cellArea(area.firstRow, area.firstColumn) };
}

function firstCellOf(range: RangeTarget): Cell | null {
  const { firstRow, firstColumn } = areaOf(range);
  return cellOf(range.sheet, firstRow, firstColumn);
}

function spillArea(sheet: Sheet, parent: Cell): Area | null {
  if (parent.spilledTo.length === 0) return null;
  return allCells(sheet)
    .filter(({ cell }) => cell === parent || cell.spilledFrom === parent)
    .map(({ row, column }) => cellArea(row, column))
    .reduce(boundingArea);
}
