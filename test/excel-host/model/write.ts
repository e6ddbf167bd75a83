import { hostError } from "../protocol/host-error";
import { asRows } from "../protocol/arguments";
import {
  type Area,
  cellArea,
  cellCount,
  columnNumbers,
  columnsOf,
  contains,
  rowNumbers,
  rowsOf,
} from "./areas";
import { cellsIn, madeCell, valueOf } from "./cells";
import { readEntry } from "./entry";
import { announceEdit } from "./events";
import { requireBounded, requireUnfiltered, requireWritable } from "./guards";
import { mergesIn } from "./merges";
import { clearSpill } from "./spill";
import { changedStyle } from "./style";
import type { Sheet } from "./workbook";

/** Writes values or formulas: one for all cells, or rows of the area's shape, where null leaves a cell as it is. */
export function writeCells(sheet: Sheet, area: Area, input: unknown): void {
  requireBounded(area);
  requireWritable(sheet, area);
  const inputAt = shapedInput(area, input);
  if (Array.isArray(input)) requireUnfiltered(sheet, area);
  const merges = mergesIn(sheet, area);
  const before = valueOf(sheet, area.firstRow, area.firstColumn);
  for (const row of rowNumbers(area)) {
    for (const column of columnNumbers(area)) {
      const entry = inputAt(row, column);
      if (entry !== null && !isCovered(merges, row, column)) enter(sheet, row, column, entry);
    }
  }
  const after = valueOf(sheet, area.firstRow, area.firstColumn);
  const values = cellCount(area) === 1 ? { before, after } : null;
  announceEdit(sheet, area, values);
}

/**
 * What each cell of an area gets from an input of one value or of rows.
 * @throws HostError InvalidArgument when the rows have another shape than the area
 */
export function shapedInput(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input ?? null;
  const rows = asRows(input);
  if (rows.length !== rowsOf(area) || rows.some((row) => row.length !== columnsOf(area))) {
    throw hostError("InvalidArgument", "the input has another shape than the range");
  }
  return (row, column) => rows[row - area.firstRow]?.[column - area.firstColumn] ?? null;
}

/** Puts one entry into one cell, as if typed there. */
export function enter(sheet: Sheet, row: number, column: number, input: unknown): void {
  const cell = madeCell(sheet, row, column);
  const { value, formula, numberFormat } = readEntry(input, cell.style.numberFormat);
  clearSpill(cell);
  cell.spilledFrom = null;
  cell.formula = formula;
  cell.value = formula === null ? value : sheet.workbook.calculate(formula, { sheet, row, column });
  if (numberFormat !== null && cell.style.numberFormat === "General") {
    cell.style = changedStyle(cell.style, { numberFormat });
  }
}

/** A cell under a merge, not its first: Excel keeps no value there. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  const cell = cellArea(row, column);
  return merges.some(
    (area) => contains(area, cell) && (area.firstRow !== row || area.firstColumn !== column),
  );
}

export function clearContents(sheet: Sheet, area: Area): void {
  requireWritable(sheet, area);
  for (const { cell } of cellsIn(sheet, area)) {
    clearSpill(cell);
    cell.value = null;
    cell.formula = null;
    cell.spilledFrom = null;
  }
  announceEdit(sheet, area);
}

export function writeNumberFormats(sheet: Sheet, area: Area, input: unknown): void {
  requireBounded(area);
  const formatAt = shapedInput(area, input);
  for (const row of rowNumbers(area)) {
    for (const column of columnNumbers(area)) {
      const format = formatAt(row, column);
      if (format === null) continue;
      if (typeof format !== "string") throw hostError("InvalidArgument", "a number format is text");
      const cell = madeCell(sheet, row, column);
      cell.style = changedStyle(cell.style, { numberFormat: format === "" ? "General" : format });
    }
  }
}
