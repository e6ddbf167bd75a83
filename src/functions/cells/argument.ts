import { isCellError, passedOn } from "./cell-error";

/** Stands for a blank cell, whose result is blank too. */
export const blank: unique symbol = Symbol("blank");

/** What a reader makes of a cell that is neither blank nor an error. */
export type Reader<T> = (cell: unknown) => T | CustomFunctions.Error;

/** One argument of a call, read: the cells of a range row by row, or a single value. */
export interface Argument<T> {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (T | typeof blank | CustomFunctions.Error)[];
}

/** An argument whose blank cells have blank results. */
export function required<T>(cells: unknown, read: Reader<T>): Argument<T> {
  return readCells(cells, read, blank);
}

/** An argument that may be left out; blank cells of it stand for `otherwise`. */
export function optional<T>(cells: unknown, read: Reader<T>, otherwise: T): Argument<T> {
  return readCells(cells, read, otherwise);
}

/** Hosts give a range as rows of cells, a literal as the same or bare, an argument left out as null. */
function readCells<T>(cells: unknown, readCell: Reader<T>, ofBlank: T | typeof blank): Argument<T> {
  const rows: readonly unknown[] = Array.isArray(cells) ? cells : [[cells]];
  const first = rows[0];
  const columns = Array.isArray(first) ? first.length : 1;
  const read = oncePerText(readCell, ofBlank);
  const values: (T | typeof blank | CustomFunctions.Error)[] = [];
  for (const row of rows) {
    const inRow: readonly unknown[] = Array.isArray(row) ? row : [row];
    for (let column = 0; column < columns; column += 1) values.push(read(inRow[column]));
  }
  return { rows: rows.length, columns, values };
}

/** Reads each wording once: columns repeat their sizes, dates and words. */
function oncePerText<T>(read: Reader<T>, ofBlank: T | typeof blank) {
  const readings = new Map<string, T | typeof blank | CustomFunctions.Error>();
  return (cell: unknown): T | typeof blank | CustomFunctions.Error => {
    if (typeof cell === "number") return read(cell);
    if (cell === null || cell === undefined || cell === "") return ofBlank;
    if (typeof cell !== "string") return isCellError(cell) ? passedOn(cell) : read(cell);
    const known = readings.get(cell);
    if (known !== undefined) return known;
    const reading = cell.trim() === "" ? ofBlank : read(cell);
    readings.set(cell, reading);
    return reading;
  };
}
