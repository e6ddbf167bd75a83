import { isCellError, type CellValue } from "../../sheet/cells";
import type { ColumnReads } from "../understood";
import type { TableColumn } from "./column-cells";

/** What a column's data cells are as the workbook stores them, and a sample of those that are not blank. */
export interface StoredCells {
  readonly counts: ColumnReads;
  /** Sheet rows, evenly spread over the filled cells; all of them when there are few. */
  readonly sampleRows: readonly number[];
  /** The first filled cells. */
  readonly firstRows: readonly number[];
}

/** Most rows a sample keeps; it never holds fewer than half of them where the column has as many. */
const mostSampled = 400;
const mostFirst = 60;

/**
 * Counts a column in one pass. Error cells and formulas without a stored result are unreadable, and no part of the
 * samples: they tell nothing of what the column is.
 */
export function storedCells({ cells, rows, dateStyles }: TableColumn): StoredCells {
  const { values, styles, formulaRows } = cells;
  let text = 0;
  let number = 0;
  let date = 0;
  let blank = 0;
  let sampleRows: number[] = [];
  let stride = 1;
  let filled = 0;
  /** The filled cell that is sampled next. */
  let next = 0;
  let errors = 0;
  const firstRows: number[] = [];
  for (const row of rows) {
    const value: CellValue = values[row - 1] ?? null;
    if (typeof value === "number") {
      if (dateStyles[styles[row - 1] ?? 0] === 1) date++;
      else number++;
    } else if (value === null) {
      if (formulaRows.has(row)) errors++;
      else blank++;
      continue;
    } else if (typeof value === "string" && isBlankText(value)) {
      blank++;
      continue;
    } else if (isCellError(value)) {
      errors++;
      continue;
    } else text++;
    if (firstRows.length < mostFirst) firstRows.push(row);
    if (filled++ !== next) continue;
    next += stride;
    sampleRows.push(row);
    if (sampleRows.length > mostSampled) {
      sampleRows = sampleRows.filter((_, nth) => nth % 2 === 0);
      stride *= 2;
      next = sampleRows.length * stride;
    }
  }
  return { counts: { text, number, date, blank, unreadable: errors }, sampleRows, firstRows };
}

/** Most texts begin with a letter or figure: only the others are trimmed. */
function isBlankText(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code > 32 && code < 127) && text.trim() === "";
}
