import type { Region } from "./looks";
import { type Area, columnNumbers, rowNumbers } from "./areas";
import { cellsIn } from "./cells";
import { formatText } from "./format-text";
import { isRowHidden } from "./filter";
import type { Sheet } from "./workbook";

/** Points. */
export const standardWidth = 48;
export const standardHeight = 15;

export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.columnWidths.get(column) ?? standardWidth;
}

export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rowHeights.get(row) ?? standardHeight;
}

/** What all lines share; null where they differ. Stops at the first difference. */
export function sharedValue<V>(lines: Iterable<number>, read: (line: number) => V): V | null {
  let found: { readonly value: V } | null = null;
  for (const line of lines) {
    const value = read(line);
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found?.value ?? null;
}

/** Distance in points from the sheet's left edge to a column, and from the top to a row; hidden lines take no room. */
export function leftOf(sheet: Sheet, column: number): number {
  return sum(columnNumbers(spanBefore(column - 1)), (each) =>
    sheet.hiddenColumns.has(each) ? 0 : columnWidth(sheet, each),
  );
}

export function topOf(sheet: Sheet, row: number): number {
  return sum(rowNumbers({ firstRow: 1, lastRow: row - 1, firstColumn: 0, lastColumn: 0 }), (each) =>
    isRowHidden(sheet, each) ? 0 : rowHeight(sheet, each),
  );
}

function spanBefore(lastColumn: number): Area {
  return { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn };
}

function sum(lines: Iterable<number>, size: (line: number) => number): number {
  let total = 0;
  for (const line of lines) total += size(line);
  return total;
}

/** Widens each column of a region to its longest text: 5.25 points a letter, twice that for a Chinese one. */
export function autofitColumns({ sheet, areas }: Region): void {
  for (const area of areas) {
    const longest = new Map<number, number>();
    for (const { column, cell } of cellsIn(sheet, area)) {
      const text = formatText(cell.value, cell.style.numberFormat);
      longest.set(column, Math.max(longest.get(column) ?? 0, widthInLetters(text)));
    }
    for (const [column, letters] of longest) sheet.columnWidths.set(column, letters * 5.25 + 6);
  }
}

function widthInLetters(text: string): number {
  return [...text].reduce((width, letter) => width + (/[⺀-￯]/.test(letter) ? 2 : 1), 0);
}
