import type { MappedColumn } from "../../../core";

/** From this confidence on a column needs no word. */
const certain = 0.9;

/** The team has said what this column is. */
export function isSettled({ confidence }: MappedColumn): boolean {
  return confidence === 1;
}

/** The team should say what this column is: it was taken with doubt, or lost a field to another column. */
export function needsWord(column: MappedColumn): boolean {
  if (isSettled(column)) return false;
  return column.field === null ? column.alternativeTo !== null : column.confidence < certain;
}
