import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnOfLetters,
  quotedSheetName,
} from "../../../src/core/sheet/address";
import { type Area, cellCount, isWholeColumns, isWholeRows, maxColumns, maxRows, onSheet } from "./areas";

export interface Reference {
  /** Sheet name without quotes; null when the text names none. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `A1`, `$B$2:C9`, `A:C`, `2:5`, each with or without `Sheet!`; null for any other text. */
export function parseReference(text: string): Reference | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return null;
  const area = parseArea((parts[3] ?? "").replaceAll("$", ""));
  if (!area) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null;
  return { sheet, area };
}

function parseArea(text: string): Area | null {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, letters = "", row = "", lastLetters = letters, lastRow = row] = cells;
    return ordered(Number(row), Number(lastRow), columnOfLetters(letters), columnOfLetters(lastLetters));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    return ordered(1, maxRows, columnOfLetters(columns[1] ?? ""), columnOfLetters(columns[2] ?? ""));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows ? ordered(Number(rows[1]), Number(rows[2]), 0, maxColumns - 1) : null;
}

function ordered(row: number, otherRow: number, column: number, otherColumn: number): Area | null {
  return onSheet({
    firstRow: Math.min(row, otherRow),
    lastRow: Math.max(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastColumn: Math.max(column, otherColumn),
  });
}

/** Address without the sheet: `B2`, `A1:C9`, `A:C` for whole columns, `2:5` for whole rows. */
export function areaText(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  if (isWholeRows(area)) return `${String(area.firstRow)}:${String(area.lastRow)}`;
  return cellCount(area) === 1 ? cellAddress(area.firstRow, area.firstColumn) : areaAddress(area);
}

/** Address with the sheet, quoted only where Excel quotes it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}!${areaText(area)}`;
}

function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseReference(name) === null;
  return plain ? name : quotedSheetName(name);
}
