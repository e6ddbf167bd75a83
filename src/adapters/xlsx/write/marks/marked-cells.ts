import type { Mark } from "../../../../app/workbook";
import { type Area, cellAddress } from "../../../../core";

/** Everything said of one cell. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly severity: Mark["severity"];
  readonly notes: readonly string[];
}

const weight: Readonly<Record<Mark["severity"], number>> = { error: 2, warning: 1, info: 0 };

function firstAtLeast(sorted: readonly { readonly row: number }[], row: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a merged range only the first cell shows: marks inside move to it. */
export function movedToShown<M extends Pick<Mark, "row" | "column">>(
  marks: readonly M[],
  merges: readonly Area[],
): M[] {
  const sorted = [...marks].sort((a, b) => a.row - b.row);
  const moved = [...sorted];
  for (const area of merges) {
    for (let at = firstAtLeast(sorted, area.firstRow); (sorted[at]?.row ?? Infinity) <= area.lastRow; at++) {
      const mark = sorted[at];
      if (!mark || mark.column < area.firstColumn || mark.column > area.lastColumn) continue;
      moved[at] = { ...mark, row: area.firstRow, column: area.firstColumn };
    }
  }
  return moved;
}

/** The cells to mark on one sheet: the gravest severity of each, and its sentences in the order given. */
export function markedCells(marks: readonly Mark[], merges: readonly Area[]): MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { row, column, severity, note } of movedToShown(marks, merges)) {
    const at = cellAddress(row, column);
    const known = cells.get(at) ?? { row, column, severity, notes: [] };
    const graver = weight[severity] > weight[known.severity] ? severity : known.severity;
    const notes = note === "" || known.notes.includes(note) ? known.notes : [...known.notes, note];
    cells.set(at, { row, column, severity: graver, notes });
  }
  return [...cells.values()];
}
