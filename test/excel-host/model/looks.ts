import {
  type Area,
  cellCount,
  columnNumbers,
  contains,
  isWholeColumns,
  isWholeRows,
  rowNumbers,
} from "./areas";
import { cellsIn, madeCell, styleOf } from "./cells";
import { type Style, defaultStyle } from "./style";
import type { Sheet } from "./workbook";

/** Areas of one sheet: a range is a region of one area. */
export interface Region {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Changes the style of every cell of an area; whole rows and columns keep a style for cells to come. */
export function restyle(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  if (isWholeColumns(area)) {
    for (const column of columnNumbers(area)) {
      sheet.columnStyles.set(column, change(sheet.columnStyles.get(column) ?? defaultStyle));
    }
  } else if (isWholeRows(area)) {
    for (const row of rowNumbers(area))
      sheet.rowStyles.set(row, change(sheet.rowStyles.get(row) ?? defaultStyle));
  }
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const { cell } of cellsIn(sheet, area)) cell.style = change(cell.style);
    return;
  }
  for (const row of rowNumbers(area)) {
    for (const column of columnNumbers(area)) {
      const cell = madeCell(sheet, row, column);
      cell.style = change(cell.style);
    }
  }
}

/** What all cells of a region have in common; null where they differ, as Excel answers. */
export function uniform<V>(region: Region, read: (style: Style) => V): V | null {
  let found: { readonly value: V } | null = null;
  for (const area of region.areas) {
    for (const style of stylesIn(region.sheet, area)) {
      const value = read(style);
      if (found && found.value !== value) return null;
      found = { value };
    }
  }
  return found?.value ?? null;
}

/** The styles that occur in an area; the defaults of rows and columns stand for cells never touched. */
function* stylesIn(sheet: Sheet, area: Area): Generator<Style> {
  if (cellCount(area) <= sheet.cells.size + 1000) {
    for (const row of rowNumbers(area)) {
      for (const column of columnNumbers(area)) yield styleOf(sheet, row, column);
    }
    return;
  }
  for (const { cell } of cellsIn(sheet, area)) yield cell.style;
  for (const [row, style] of sheet.rowStyles) if (row >= area.firstRow && row <= area.lastRow) yield style;
  if (isWholeRows(area)) return yield* isStyledByRow(sheet, area) ? [] : [defaultStyle];
  for (const column of columnNumbers(area)) yield sheet.columnStyles.get(column) ?? defaultStyle;
}

function isStyledByRow(sheet: Sheet, area: Area): boolean {
  return [...rowNumbers(area)].every((row) => sheet.rowStyles.has(row));
}

/** Drops what cells look like, back to the plain style. */
export function clearLooks(sheet: Sheet, area: Area): void {
  for (const { cell } of cellsIn(sheet, area)) cell.style = defaultStyle;
  for (const column of sheet.columnStyles.keys()) {
    if (contains(area, { ...area, firstColumn: column, lastColumn: column }) && isWholeColumns(area)) {
      sheet.columnStyles.delete(column);
    }
  }
  for (const row of sheet.rowStyles.keys()) {
    if (isWholeRows(area) && row >= area.firstRow && row <= area.lastRow) sheet.rowStyles.delete(row);
  }
}
