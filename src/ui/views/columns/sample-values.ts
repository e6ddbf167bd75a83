import { cellText } from "../../../app/session/cell-text";
import type { SheetCells } from "../../../core";

const mostSamples = 4;
/** A column this long without enough different values needs no longer look. */
const mostRowsRead = 500;

/** The first different values of a column, as a person reads them. */
export function sampleValues(cells: SheetCells, rows: Int32Array, column: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows.subarray(0, mostRowsRead)) {
    const text = cellText(cells, row, column).trim();
    if (text !== "") samples.add(text);
    if (samples.size === mostSamples) break;
  }
  return [...samples];
}
