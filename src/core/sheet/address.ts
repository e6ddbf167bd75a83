import type { Area } from "./cells";

/** Column letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * 0-based column of its letters: `A` → 0, `XFD` → 16383.
 * @throws RangeError when the text is not one to three letters
 */
export function columnOfLetters(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`not column letters: ${letters}`);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Address of one cell, such as `Q9`; rows 1-based, columns 0-based. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Address of a rectangle, such as `A4:AE61`. */
export function areaAddress(area: Area): string {
  return `${cellAddress(area.firstRow, area.firstColumn)}:${cellAddress(area.lastRow, area.lastColumn)}`;
}

/** A sheet name as it stands in a reference: quoted, inner quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
