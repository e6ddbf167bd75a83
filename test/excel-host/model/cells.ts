import { type Area, cellArea, cellCount, columnNumbers, contains, rowNumbers } from "./areas";
import { type Style, defaultStyle } from "./style";
import type { Cell, CellValue, Sheet } from "./workbook";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export function cellOf(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.cells.get(row, column);
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
  const style = styleOf(sheet, row, column);
  const cell: Cell = { value: null, formula: null, style, spilledFrom: null, spilledTo: [] };
  sheet.cells.set(row, column, cell);
  return cell;
}

/** Every stored cell, in no particular order. */
export function allCells(sheet: Sheet): readonly CellPlace[] {
  const places: CellPlace[] = [];
  sheet.cells.forEach((cell, row, column) => places.push({ row, column, cell }));
  return places;
}

/** The stored cells of an area: steps through the smaller of the area and the sheet. */
export function cellsIn(sheet: Sheet, area: Area): readonly CellPlace[] {
  const places: CellPlace[] = [];
  if (cellCount(area) > sheet.cells.size) {
    sheet.cells.forEach((cell, row, column) => {
      if (contains(area, cellArea(row, column))) places.push({ row, column, cell });
    });
    return places;
  }
  for (const row of rowNumbers(area)) {
    for (const column of columnNumbers(area)) {
      const cell = cellOf(sheet, row, column);
      if (cell) places.push({ row, column, cell });
    }
  }
  return places;
}

/** The smallest area that holds every used cell; a fill or a format counts unless only values are asked for. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, 0, Infinity, 0];
  sheet.cells.forEach((cell, row, column) => {
    const hasValue = cell.value !== null || cell.formula !== null;
    if (!hasValue && (valuesOnly || cell.style === defaultStyle)) return;
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
    if (column < firstColumn) firstColumn = column;
    if (column > lastColumn) lastColumn = column;
  });
  return lastRow === 0 ? null : { firstRow, lastRow, firstColumn, lastColumn };
}
