import type { Area } from "../core";

/** Cells as areas: those of a column that stand below each other are one. Rows 1-based, columns 0-based. */
export function columnRuns(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { -readonly [K in keyof Area]: Area[K] }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.firstColumn === column && row <= last.lastRow + 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}
