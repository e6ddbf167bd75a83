import type { Area } from "./cells";
import { headerEvidence } from "./header-evidence";
import type { ReadLabel } from "./header-label";
import { headerRowsAround } from "./header-rows";
import { rowCells, type RowIndex } from "./row-index";
import { rowWord } from "./row-words";

/** What a row between two tables is: nothing, a title, a form line, or part of the table above. */
type Between = "blank" | "title" | "form" | "above";

/**
 * The last row that may belong to a table which another follows: the next one's groups, its form and its titles are
 * its own.
 *
 * @param headerRow - the next table's header row
 */
export function lastRowBefore(index: RowIndex, headerRow: number, area: Area, readLabel: ReadLabel): number {
  const header = headerRowsAround(index, headerRow, area, readLabel)[0] ?? headerRow;
  let start = header;
  let isDirect = true;
  for (let row = header - 1; row >= area.firstRow; row--) {
    const between = betweenKind(index, row, area, readLabel);
    if (between === "above") break;
    if (between === "title" || (between === "form" && isDirect)) start = row;
    if (between === "blank") isDirect = false;
  }
  return start - 1;
}

function betweenKind(index: RowIndex, row: number, area: Area, readLabel: ReadLabel): Between {
  const cells = rowCells(index, row, area.firstColumn, area.lastColumn);
  if (cells.length === 0) return "blank";
  const words = cells.map(({ value }) => (typeof value === "string" ? rowWord(value) : null));
  if (words.some((word) => word !== null)) return "above";
  if (cells.length === 1 && typeof cells[0]?.value === "string") return "title";
  return headerEvidence(index, row, area, readLabel).isForm ? "form" : "above";
}
