import { blank, type Argument } from "./argument";
import { cellError, isCellError } from "./cell-error";

/** What a cell of a result holds. */
export type Result = number | string | boolean | CustomFunctions.Error;

/** As many values as `call` hands on. */
type Values = readonly [unknown?, unknown?, unknown?, unknown?, unknown?, unknown?, unknown?];

type ArgumentsOf<T extends Values> = { readonly [K in keyof T]: Argument<T[K]> } & Given;

type Given = readonly Argument<unknown>[];

/**
 * Calls a function for every cell of the ranges given, and returns the results in the same shape. Single values go
 * with every cell. A cell with an error has that error as its result; else a blank one has blank text.
 *
 * @throws CustomFunctions.Error when the ranges differ in size, and the result itself when it is a single error:
 *   Excel shows the message of a thrown error everywhere
 */
export function spill<T extends Values>(given: ArgumentsOf<T>, result: (...values: T) => Result): Result[][] {
  const shape = commonShape(given);
  const values: unknown[] = [];
  const places = placesToRead(given, values);
  const resultAt = (row: number, column: number): Result =>
    takeValues(given, places, row, column, values) ?? call(result, values);
  if (!isSingle(shape)) return inShape(shape, resultAt);
  const only = resultAt(0, 0);
  if (isCellError(only)) throw only;
  return [[only]];
}

/** Rows of results; rows and columns are counted from 0. */
export function inShape(
  { rows, columns }: Shape,
  resultAt: (row: number, column: number) => Result,
): Result[][] {
  const results: Result[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const inRow = [resultAt(row, 0)];
    for (let column = 1; column < columns; column += 1) inRow.push(resultAt(row, column));
    results.push(inRow);
  }
  return results;
}

/**
 * Calls `visit` with the values of every cell, row by row; cells with a blank that stands for nothing are left out.
 *
 * @throws CustomFunctions.Error when the ranges differ in size, or a cell has an error
 */
export function visitCells<T extends Values>(given: ArgumentsOf<T>, visit: (...values: T) => void): void {
  const shape = commonShape(given);
  const values: unknown[] = [];
  const places = placesToRead(given, values);
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) {
      const stop = takeValues(given, places, row, column, values);
      if (isCellError(stop)) throw stop;
      if (stop === null) call(visit, values);
    }
  }
}

/** The value of an argument that takes one only; null when it is blank and stands for nothing. */
export function singleValue<T>(given: Argument<T>): T | null {
  if (!isSingle(given)) throw cellError("shapes", `${shapeText(given)} ≠ 1×1`);
  const value = given.at(0, 0);
  if (isCellError(value)) throw value;
  return value === blank ? null : value;
}

/** Hands values on one by one: to spread them costs more than to read a cell. */
function call<T extends Values, R>(work: (...values: T) => R, values: readonly unknown[]): R {
  const [handOn, v] = [work as unknown as (...all: Values) => R, values];
  return handOn(v[0], v[1], v[2], v[3], v[4], v[5], v[6]);
}

/** Arguments that are read cell by cell; what is the same for every cell is put into `values` once. */
function placesToRead(given: Given, values: unknown[]): readonly number[] {
  return [...given.keys()].filter((place) => {
    const one = given[place];
    const value = one && isSingle(one) ? one.at(0, 0) : blank;
    values[place] = value;
    return value === blank || isCellError(value);
  });
}

/** Puts the values of one cell into `values`; returns the result at once where the cell has an error or is blank. */
function takeValues(
  given: Given,
  places: readonly number[],
  row: number,
  column: number,
  values: unknown[],
): Result | null {
  let stop: Result | null = null;
  for (const place of places) {
    const value = given[place]?.at(row, column);
    if (value === blank) stop = "";
    else if (isCellError(value)) return value;
    values[place] = value;
  }
  return stop;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The shape of the ranges among the arguments.
 *
 * @throws CustomFunctions.Error when they differ in size
 */
export function commonShape(given: Given): Shape {
  let shape: Shape = { rows: 1, columns: 1 };
  for (const one of given) {
    if (isSingle(one)) continue;
    if (isSingle(shape)) shape = one;
    else if (one.rows !== shape.rows || one.columns !== shape.columns) {
      throw cellError("shapes", `${shapeText(shape)} ≠ ${shapeText(one)}`);
    }
  }
  return shape;
}

function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

function shapeText({ rows, columns }: Shape): string {
  return `${rows}×${columns}`;
}
