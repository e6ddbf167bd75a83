import { blank, type Argument } from "./argument";
import { cellError, isCellError } from "./cell-error";

/** What a cell of a result holds. */
export type Result = number | string | boolean | CustomFunctions.Error;

type ArgumentsOf<T extends readonly unknown[]> = { readonly [K in keyof T]: Argument<T[K]> };

/**
 * Calls a function for every cell of the ranges given, and returns the results in the same shape. Single values go
 * with every cell. A cell with an error has that error as its result; else a blank one has blank text.
 *
 * @throws CustomFunctions.Error when the ranges differ in size, and the result itself when it is a single error:
 *   Excel shows the message of a thrown error everywhere
 */
export function spill<T extends readonly unknown[]>(
  given: ArgumentsOf<T>,
  result: (...values: T) => Result,
): Result[][] {
  const shape = commonShape(given);
  const values: unknown[] = [];
  const resultAt = (row: number, column: number): Result => {
    const stop = takeValues(given, row, column, values);
    return stop ?? result(...(values as unknown as T));
  };
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
 * @returns the shape of the ranges
 * @throws CustomFunctions.Error when the ranges differ in size, or a cell has an error
 */
export function visitCells<T extends readonly unknown[]>(
  given: ArgumentsOf<T>,
  visit: (...values: T) => void,
): Shape {
  const shape = commonShape(given);
  const values: unknown[] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) {
      const stop = takeValues(given, row, column, values);
      if (isCellError(stop)) throw stop;
      if (stop === null) visit(...(values as unknown as T));
    }
  }
  return shape;
}

/** The value of an argument that takes one only; null when it is blank and stands for nothing. */
export function singleValue<T>(given: Argument<T>): T | null {
  if (!isSingle(given)) throw cellError("shapes", `${shapeText(given)} ≠ 1×1`);
  const value = given.at(0, 0);
  if (isCellError(value)) throw value;
  return value === blank ? null : value;
}

/** Puts the values of one cell into `values`; returns the result at once where the cell has an error or is blank. */
function takeValues(
  given: readonly Argument<unknown>[],
  row: number,
  column: number,
  values: unknown[],
): Result | null {
  let stop: Result | null = null;
  for (let place = 0; place < given.length; place += 1) {
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

/** The shape of the ranges among the arguments. */
function commonShape(given: readonly Argument<unknown>[]): Shape {
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
