import { isCellError, passedOn } from "./cell-error";
import { remembering } from "./remembering";

/** Stands for a blank cell, whose result is blank too. */
export const blank: unique symbol = Symbol("blank");

/** What a reader makes of a cell that is neither blank nor an error. */
export type Reader<T> = (cell: unknown) => T | CustomFunctions.Error;

/** What a cell of an argument is read as. */
export type Reading<T> = T | typeof blank | CustomFunctions.Error;

/** One argument of a call: a range or a single value. */
export interface Argument<T> {
  readonly rows: number;
  readonly columns: number;
  /** Reads a cell, counted from 0; the cell of a single value is the same everywhere. */
  readonly at: (row: number, column: number) => Reading<T>;
}

/** An argument whose blank cells have blank results. */
export function required<T>(cells: unknown, read: Reader<T>): Argument<T> {
  return argument(cells, read, blank);
}

/** An argument that may be left out; blank cells of it stand for `otherwise`. */
export function optional<T>(cells: unknown, read: Reader<T>, otherwise: T): Argument<T> {
  return argument(cells, read, otherwise);
}

/** Hosts give a range as rows of cells, a literal as the same or bare, an argument left out as null. */
function argument<T>(cells: unknown, readCell: Reader<T>, ofBlank: T | typeof blank): Argument<T> {
  const rows: readonly unknown[] = Array.isArray(cells) ? cells : [[cells]];
  const first = rows[0];
  const columns = Array.isArray(first) ? first.length : 1;
  const readText = remembering((text: string) => (text.trim() === "" ? ofBlank : readCell(text)));
  const at = (row: number, column: number): Reading<T> => {
    const inRow = rows[row];
    const cell: unknown = Array.isArray(inRow) ? inRow[column] : inRow;
    if (typeof cell === "number") return readCell(cell);
    if (typeof cell === "string") return readText(cell);
    if (cell === null || cell === undefined) return ofBlank;
    return isCellError(cell) ? passedOn(cell) : readCell(cell);
  };
  if (rows.length !== 1 || columns !== 1) return { rows: rows.length, columns, at };
  const only = at(0, 0);
  return { rows: 1, columns: 1, at: () => only };
}
