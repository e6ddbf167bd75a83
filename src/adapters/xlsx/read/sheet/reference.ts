import { type Area, columnOfLetters } from "../../../../core";
import { FileProblem } from "../../guard/problem";

export const lastSheetRow = 1_048_576;
export const sheetColumns = 16_384;

/** The problem that a table has more rows or columns than a sheet. */
export function beyondSheet(sheet: string): FileProblem {
  return new FileProblem("beyondSheet", { where: sheet, rows: lastSheetRow, columns: sheetColumns });
}

const area = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** The rectangle of `A4:AE61` or of a single cell; null for any other text or one beyond the sheet. */
export function parseArea(text: string): Area | null {
  const found = area.exec(text);
  if (found === null) return null;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = found;
  const columns = [columnOfLetters(letters), columnOfLetters(lastLetters)];
  const rows = [Number(digits), Number(lastDigits)];
  const place = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  return place.lastRow <= lastSheetRow && place.lastColumn < sheetColumns ? place : null;
}

/** Row and column of a cell's own reference, packed as `row * sheetColumns + column`; -1 when it is none. */
export function parseReference(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  const letters = at - start;
  let row = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9 || (row === 0 && digit === 0) || row > lastSheetRow) return -1;
    row = row * 10 + digit;
  }
  const inSheet = letters >= 1 && letters <= 3 && column <= sheetColumns && row >= 1 && row <= lastSheetRow;
  return inSheet ? row * sheetColumns + column - 1 : -1;
}
