import type { CellValue } from "../model/workbook";

/** A parameter as `functions.json` describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function of `functions.json`, as far as a host needs it to call it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

/** Cells given to a function: rows of values, and one value where a single cell or a constant was given. */
export type GivenArgument = readonly (readonly CellValue[])[];

/** The values a function is called with, or the error the cell shows instead of the call. */
export type FunctionArguments =
  | { readonly kind: "arguments"; readonly args: readonly unknown[] }
  | { readonly kind: "error"; readonly error: string };

/**
 * Shapes arguments as Excel does: a scalar parameter takes one value, a matrix takes rows, an omitted optional one is
 * null, a repeating one collects the rest; a blank is 0 for a number, empty text for a text and for `any`.
 */
export function functionArguments(
  { parameters }: FunctionMetadata,
  given: readonly (GivenArgument | null)[],
): FunctionArguments {
  const last = parameters.at(-1);
  const fixed = last?.repeating === true ? parameters.slice(0, -1) : parameters;
  const required = fixed.filter((parameter) => parameter.optional !== true).length;
  if (given.length < required) return { kind: "error", error: "#VALUE!" };
  if (last?.repeating !== true && given.length > fixed.length) return { kind: "error", error: "#VALUE!" };
  try {
    const args: unknown[] = fixed.map((parameter, at) => shaped(parameter, given[at] ?? null));
    if (last?.repeating === true)
      args.push(given.slice(fixed.length).map((argument) => shaped(last, argument)));
    return { kind: "arguments", args };
  } catch (error) {
    if (error instanceof ArgumentError) return { kind: "error", error: error.shown };
    throw error;
  }
}

class ArgumentError extends Error {
  constructor(readonly shown: string) {
    super(shown);
  }
}

function shaped(parameter: FunctionParameter, argument: GivenArgument | null): unknown {
  if (argument === null) return null;
  if (parameter.dimensionality === "matrix") {
    return argument.map((row) => row.map((value) => converted(parameter, value)));
  }
  const [first, ...moreRows] = argument;
  if (!first || first.length > 1 || moreRows.length > 0) throw new ArgumentError("#VALUE!");
  return converted(parameter, first[0] ?? null);
}

function converted({ type = "any" }: FunctionParameter, value: CellValue): string | number | boolean {
  if (typeof value === "object" && value !== null) throw new ArgumentError(value.error);
  if (type === "number") return asNumber(value);
  if (type === "boolean") return Boolean(value);
  if (type === "string") return value === null ? "" : String(value);
  return value ?? "";
}

function asNumber(value: string | number | boolean | null): number {
  const number = value === null ? 0 : Number(value);
  if (Number.isNaN(number) || value === "") throw new ArgumentError("#VALUE!");
  return number;
}
