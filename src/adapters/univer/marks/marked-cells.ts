import type { Mark } from "../../../app/workbook";

/** Marks by sheet (Univer's id) and place. */
export type MarkedCells = Map<string, Map<number, Mark>>;

const mostColumns = 16_384;

/** A place of a sheet as one number; row 1-based, column 0-based. */
export function placeKey(row: number, column: number): number {
  return row * mostColumns + column;
}
