import { cellAt, wholeOf, type InPieces } from "../../core";
import type { CellChange } from "../workbook";
import type { Found } from "./found";

/** The change a finding offers; null where it offers none. */
export function changeOf({ finding, sheet }: Found): CellChange | null {
  const { fix, column, row } = finding;
  if (fix === null || column === null) return null;
  const before = cellAt(sheet.cells, row, column);
  return { sheet: finding.sheet, row, column, before, value: fix.value, type: fix.type };
}

/** Findings looked at in one go. */
const atOnce = 4_000;

/** The changes of several findings, one a cell: the first that is offered. */
export function* changesInPieces(found: readonly Found[]): InPieces<readonly CellChange[]> {
  const byCell = new Map<string, CellChange>();
  for (const [index, one] of found.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    const change = changeOf(one);
    if (change === null) continue;
    const place = `${change.row}:${change.column}:${change.sheet}`;
    if (!byCell.has(place)) byCell.set(place, change);
  }
  return [...byCell.values()];
}

export function changesOf(found: readonly Found[]): readonly CellChange[] {
  return wholeOf(changesInPieces(found));
}
