import { functions, type FunctionId } from "../../src/functions";
import { messageOf, shown } from "./custom-functions";

/** An argument: a single value, a column of cells, rows of cells, or null when it is left out. */
export type CallArgument = unknown;

/**
 * What a call of a function shows: the value of a single cell, else the rows of values; of a column the values
 * alone. Errors are their codes, thrown or in a cell.
 */
export function call(id: FunctionId, ...args: readonly CallArgument[]): unknown {
  const result = raw(id, args);
  if (!Array.isArray(result)) return shown(result);
  const rows = (result as unknown[][]).map((row) => row.map(shown));
  if (rows.length === 1 && rows[0]!.length === 1) return rows[0]![0];
  return rows.every((row) => row.length === 1) ? rows.map(([value]) => value) : rows;
}

/** The message of the error that a call for a single cell throws. */
export function message(id: FunctionId, ...args: readonly CallArgument[]): string | null {
  return messageOf(raw(id, args));
}

function raw(id: FunctionId, args: readonly CallArgument[]): unknown {
  const call = functions[id] as (...cells: unknown[]) => unknown;
  try {
    return call(...args.map(cells));
  } catch (thrown) {
    if (messageOf(thrown) === null) throw thrown;
    return thrown;
  }
}

function cells(argument: CallArgument): unknown {
  if (argument === null) return null;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** One row of a table of cases. */
export interface Case {
  readonly name: string;
  readonly args: readonly CallArgument[];
  readonly result: unknown;
}

/** Tests a table of cases of one function. */
export function testCases(id: FunctionId, cases: readonly Case[]): void {
  test.each(cases)(`${id}: $name`, ({ args, result }) => {
    expect(call(id, ...args)).toEqual(result);
  });
}
