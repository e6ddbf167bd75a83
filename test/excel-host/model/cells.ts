import { type Area, cellCount, columnNumbers, contains, maxColumns, rowNumbers } from "./areas";
import { type Style, defaultStyle } from "./style";
import type { Cell, CellValue, Sheet } from "./workbook";

/** Key of a cell in `Sheet.cells`: rows 1-based, columns 0-based. */
export function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export function cellOf(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.cells.get(cellKey(row, column)) ?? null;
}

export function valueOf(sheet: Sheet, row: number, column: number): CellValue {
  return cellOf(sheet, row, column)?.value ?? null;
}

/** The style a cell shows: its own, else its row's, else its column's. */
export function styleOf(sheet: Sheet, row: number, column: number): Style {
  const cell = cellOf(sheet, row, column);
  return cell?.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? defaultStyle;
}

export function madeCell(sheet: Sheet, row: number, column: number): Cell {
  const found = cellOf(sheet, row, column);
  if (found) return found;
  const cell: Cell = { value: null, formula: null, style: styleOf(sheet, row, column), spilledFrom: null };
  sheet.cells.set(cellKey(row, column), cell);
  return cell;
}

/** Every stored cell, in no particular order. */
export function* allCells(sheet: Sheet): Generator<CellPlace> {
  for (const [key, cell] of sheet.cells) {
    yield { row: Math.floor(key / maxColumns), column: key % maxColumns, cell };
  }
}

/** The stored cells of an area: steps through the smaller of the area and the sheet. */
export function* cellsIn(sheet: Sheet, area: Area): Generator<CellPlace> {
  if (cellCount(area) > sheet.cells.size) {
    for (const place of allCells(sheet)) {
      if (contains(area, placeArea(place))) yield place;
    }
    return;
  }
  for (const row of rowNumbers(area)) {
    for (const column of columnNumbers(area)) {
      const cell = cellOf(sheet, row, column);
      if (cell) yield { row, column, cell };
    }
  }
}

function placeArea({ row, column }: CellPlace): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

/** The smallest area that holds every used cell; a fill or a format counts unless only values are asked for. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, 0, Infinity, 0];
  for (const { row, column, cell } of allCells(sheet)) {
    const hasValue = cell.value !== null || cell.formula !== null;
    if (!hasValue && (valuesOnly || cell.style === defaultStyle)) continue;
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
    if (column < firstColumn) firstColumn = column;
    if (column > lastColumn) lastColumn = column;
  }
  return lastRow === 0 ? null : { firstRow, lastRow, firstColumn, lastColumn };
}
