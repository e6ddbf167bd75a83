import { columnLetters, columnOfLetters } from "../../../core";
import { lastSheetRow, sheetColumns } from "../read/sheet/reference";

/**
 * What a formula is made of: quoted text, a quoted sheet name, a name or function (with the dots, digits and letters
 * that keep it from being a reference), a reference to a cell, whole columns, whole rows, or anything else.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!$])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\s\S]/giu;

function shiftedColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnOfLetters(letters) + (fixed ? 0 : by);
  return column >= 0 && column < sheetColumns ? `${fixed}${columnLetters(column)}` : null;
}

function shiftedRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) + (fixed ? 0 : by);
  return row >= 1 && row <= lastSheetRow ? `${fixed}${row}` : null;
}

function joined(one: string | null, between: string, other: string | null): string | null {
  return one === null || other === null ? null : `${one}${between}${other}`;
}

/**
 * A formula as it reads `rows` further down and `columns` further to the right: relative references move along.
 * @returns null where that is not certain: a table's columns (`[`), or a reference that leaves the sheet
 */
export function shiftFormula(formula: string, rows: number, columns: number): string | null {
  let shifted = "";
  for (const match of formula.matchAll(pieces)) {
    const [whole, fixA, colA, fixB, colB, fixC, rowA, fixD, rowB, fixColumn, letters, fixRow, digits] = match;
    if (whole === "[") return null;
    let piece: string | null = whole;
    if (colA !== undefined && colB !== undefined) {
      piece = joined(shiftedColumn(fixA ?? "", colA, columns), ":", shiftedColumn(fixB ?? "", colB, columns));
    } else if (rowA !== undefined && rowB !== undefined) {
      piece = joined(shiftedRow(fixC ?? "", rowA, rows), ":", shiftedRow(fixD ?? "", rowB, rows));
    } else if (letters !== undefined && digits !== undefined) {
      piece = joined(
        shiftedColumn(fixColumn ?? "", letters, columns),
        "",
        shiftedRow(fixRow ?? "", digits, rows),
      );
    }
    if (piece === null) return null;
    shifted += piece;
  }
  return shifted;
}
