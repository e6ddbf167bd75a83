import type { MappedColumn, SettledColumns } from "../../../core";

/** From this confidence on a column needs no word. */
const certain = 0.9;

export function isSettled({ header }: MappedColumn, settled: SettledColumns): boolean {
  return Object.hasOwn(settled, header);
}

/** The team should say what this column is: it was taken with doubt, or lost a field to another column. */
export function needsWord(column: MappedColumn, settled: SettledColumns): boolean {
  if (isSettled(column, settled)) return false;
  if (column.field === null) return column.alternativeTo !== null;
  return column.confidence < certain;
}
