import { cellAt, isBlank, type Area, type CellValue, type SheetCells } from "./cells";
import type { ReadLabel } from "./header-label";
import type { FoundTable } from "./table";
import { textPairs } from "./text-pairs";

/** A label of a form and the cell that holds its value. */
export interface FormPair {
  readonly label: string;
  /** A colon stands behind the label, so that it can be nothing else. */
  readonly hasColon: boolean;
  /** Sheet row (1-based) and column (0-based) of the value's cell. */
  readonly row: number;
  readonly column: number;
  /** The cell's value, or the part of its text that is the value. */
  readonly value: CellValue;
  /** The label stands in the same cell, before the value. */
  readonly isShared: boolean;
}

/** Rows above a table in which its form is looked for. */
const formRows = 60;
/** Columns from a label to its value, at most. */
const widestGap = 3;

interface FilledCell {
  readonly column: number;
  /** Last column of the merged area it shows in. */
  readonly lastColumn: number;
  readonly value: CellValue;
}

/**
 * Labels with values in the rows above a table and below the one before it: `合同号：ABC-1`, several in one cell or
 * row, or a label and its value in neighbouring cells.
 */
export function formPairs(
  sheet: SheetCells,
  table: FoundTable,
  tables: readonly FoundTable[],
  readLabel: ReadLabel,
): readonly FormPair[] {
  return pairsIn(sheet, formArea(sheet, table, tables), readLabel);
}

/** Labels with values in a rectangle, row by row. */
export function pairsIn(sheet: SheetCells, area: Area, readLabel: ReadLabel): readonly FormPair[] {
  const merges = sheet.merges.filter(
    ({ firstRow, firstColumn, lastColumn }) =>
      firstRow >= area.firstRow && firstRow <= area.lastRow && lastColumn > firstColumn,
  );
  const pairs: FormPair[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    pairs.push(...rowPairs(filledCells(sheet, row, area, merges), row, readLabel));
  }
  return pairs;
}

/** Over the table alone where another stands beside it, else over the whole width. */
function formArea(sheet: SheetCells, { area }: FoundTable, tables: readonly FoundTable[]): Area {
  const above = tables.filter((other) => other.area.lastRow < area.firstRow);
  const ends = above.map((other) => Math.max(other.area.lastRow, other.excludedRows.at(-1)?.row ?? 0));
  const isBeside = tables.some(
    (other) =>
      other.area !== area && other.area.firstRow <= area.lastRow && other.area.lastRow >= area.firstRow,
  );
  return {
    firstRow: Math.max(1, area.firstRow - formRows, ...ends.map((end) => end + 1)),
    lastRow: area.firstRow - 1,
    firstColumn: isBeside ? area.firstColumn : 0,
    lastColumn: isBeside ? area.lastColumn : sheet.columns.length - 1,
  };
}

function filledCells(
  sheet: SheetCells,
  row: number,
  { firstColumn, lastColumn }: Area,
  merges: readonly Area[],
): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = cellAt(sheet, row, column);
    if (isBlank(value)) continue;
    const merge = merges.find((one) => one.firstRow === row && one.firstColumn === column);
    cells.push({ column, lastColumn: merge?.lastColumn ?? column, value });
  }
  return cells;
}

function rowPairs(cells: readonly FilledCell[], row: number, readLabel: ReadLabel): readonly FormPair[] {
  const isLabel = (text: string) => readLabel(text).kind === "known";
  const pairs: FormPair[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (typeof cell?.value !== "string") continue;
    const inside = textPairs(cell.value, isLabel);
    for (const { label, value } of inside) {
      if (value !== "")
        pairs.push({ label, hasColon: true, row, column: cell.column, value, isShared: true });
    }
    const open = inside.at(-1);
    const label = inside.length === 0 ? cell.value.trim() : open?.value === "" ? open.label : null;
    const next = cells[at + 1];
    if (label === null || !next || next.column - cell.lastColumn > widestGap) continue;
    const hasColon = inside.length > 0;
    if (!(hasColon || isLabel(label)) || !mayBeValue(next.value, hasColon, isLabel)) continue;
    pairs.push({ label, hasColon, row, column: next.column, value: next.value, isShared: false });
    at++;
  }
  return pairs;
}

/** The cell is no label itself. Behind a colon a word known as a label may be a value. */
function mayBeValue(value: CellValue, hasColon: boolean, isLabel: (text: string) => boolean): boolean {
  if (typeof value !== "string") return true;
  return textPairs(value, isLabel).length === 0 && (hasColon || !isLabel(value));
}
