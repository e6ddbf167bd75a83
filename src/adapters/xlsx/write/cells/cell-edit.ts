import type { CellPlace } from "../../../../app/workbook";
import type { CellValue } from "../../../../core";

/** A day, counted as Excel counts from 1900; a workbook that counts from 1904 gets it so. */
export interface DayValue {
  readonly day: number;
}

export interface FormulaValue {
  /** Without `=`, as a person writes it. */
  readonly formula: string;
  /** What it comes to, shown until the workbook is calculated. */
  readonly value: CellValue;
}

/** What a cell may be made to hold. A text stays text whatever it begins with; null is blank. */
export type EditValue = string | number | boolean | DayValue | FormulaValue | null;

export function isDayValue(value: EditValue): value is DayValue {
  return typeof value === "object" && value !== null && "day" in value;
}

/**
 * A cell and what it shall hold. It keeps its look; only a day in a cell that shows no date, and a number in a cell
 * of text, change its number format.
 */
export interface CellEdit extends CellPlace {
  readonly value: EditValue;
}

/** Why a cell cannot be changed alone: other cells lean on it or share its formula. */
export type Hold = "sharedFormula" | "arrayFormula" | "tableHeader" | "pivotTable";

/** A cell was to be changed that cannot be changed alone. Nothing was written. */
export class HeldCell extends Error {
  constructor(
    readonly place: CellPlace,
    readonly hold: Hold,
  ) {
    super(`${place.sheet}, row ${place.row}, column ${place.column}: ${hold}`);
    this.name = "HeldCell";
  }
}

/** Characters a cell holds. Source: Excel specifications and limits. */
export const longestCellText = 32_767;

/** @throws RangeError when no cell can hold the value */
function checkValue({ value }: CellEdit): void {
  const number = isDayValue(value) ? value.day : value;
  if (typeof number === "number" && !Number.isFinite(number))
    throw new RangeError("a cell holds no such number");
  if (typeof value === "string" && value.length > longestCellText)
    throw new RangeError("text too long for a cell");
}

/** Edits by sheet, and there by row and column; of two of one cell the later counts. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, EditValue>>;

/** @throws RangeError when no cell can hold a value */
export function editsBySheet(edits: readonly CellEdit[]): ReadonlyMap<string, SheetEdits> {
  const sheets = new Map<string, Map<number, Map<number, EditValue>>>();
  for (const edit of edits) {
    checkValue(edit);
    const rows = sheets.get(edit.sheet) ?? new Map<number, Map<number, EditValue>>();
    const columns = rows.get(edit.row) ?? new Map<number, EditValue>();
    sheets.set(edit.sheet, rows.set(edit.row, columns.set(edit.column, edit.value)));
  }
  return sheets;
}
