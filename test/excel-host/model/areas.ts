import type { Area } from "../../../src/core/sheet/cells";

export type { Area };

export const maxRows = 1_048_576;
export const maxColumns = 16_384;
export const wholeSheet: Area = { firstRow: 1, lastRow: maxRows, firstColumn: 0, lastColumn: maxColumns - 1 };

export function rowsOf(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function cellCount(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function isWholeColumns(area: Area): boolean {
  return area.firstRow === 1 && area.lastRow === maxRows;
}

export function isWholeRows(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === maxColumns - 1;
}

export function cellArea(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.firstRow <= inner.firstRow &&
    outer.lastRow >= inner.lastRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.lastColumn >= inner.lastColumn
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    lastRow: Math.min(one.lastRow, other.lastRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow > area.lastRow || area.firstColumn > area.lastColumn ? null : area;
}

export function touches(one: Area, other: Area): boolean {
  return intersection(one, other) !== null;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** The area moved and resized; null when it would leave the sheet or lose its last cell. */
export function onSheet(area: Area): Area | null {
  const valid =
    contains(wholeSheet, area) && area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn;
  return valid ? area : null;
}

/** Rows and columns of an area, one after another. */
export function* rowNumbers(area: Area): Generator<number> {
  for (let row = area.firstRow; row <= area.lastRow; row++) yield row;
}

export function* columnNumbers(area: Area): Generator<number> {
  for (let column = area.firstColumn; column <= area.lastColumn; column++) yield column;
}
