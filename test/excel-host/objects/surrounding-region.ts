import { type Area, boundingArea, cellArea, maxColumns, maxRows, sameArea } from "../model/areas";
import { valueOf } from "../model/cells";
import type { Sheet } from "../model/workbook";

/** Grows an area to the block of cells with values around it. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  const grown = withValues(sheet, padded(area), area);
  return sameArea(grown, area) ? area : surroundingRegion(sheet, grown);
}

function padded(area: Area): Area {
  return {
    firstRow: Math.max(1, area.firstRow - 1),
    lastRow: Math.min(maxRows, area.lastRow + 1),
    firstColumn: Math.max(0, area.firstColumn - 1),
    lastColumn: Math.min(maxColumns - 1, area.lastColumn + 1),
  };
}

/** The block and those of the cells just around it that hold a value. */
function withValues(sheet: Sheet, wider: Area, block: Area): Area {
  let grown = block;
  for (let row = wider.firstRow; row <= wider.lastRow; row++) {
    for (let column = wider.firstColumn; column <= wider.lastColumn; column++) {
      if (valueOf(sheet, row, column) !== null) grown = boundingArea(grown, cellArea(row, column));
    }
  }
  return grown;
}
