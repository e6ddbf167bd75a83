import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";

/** A custom function as Excel calls it: ranges are rows of cells, a blank cell is null. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** An error of the functions' own kind, by what a cell shows for it. */
export type MakeError = (shown: string) => unknown;

function cellOf(value: Nullable<BaseValueObject>, makeError: MakeError): unknown {
  if (!value || value.isNull()) return null;
  return value.isError()
    ? makeError((value as unknown as ErrorValueObject).getErrorType())
    : value.getValue();
}

function argumentOf(value: BaseValueObject, makeError: MakeError): unknown {
  if (!value.isArray()) return cellOf(value, makeError);
  const rows = (value as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((one) => cellOf(one, makeError)));
}

/** A result as a cell shows it; Univer has no place for the message of an error. */
function valueOf(result: unknown): BaseValueObject {
  if (typeof result === "number") return NumberValueObject.create(result);
  if (typeof result === "boolean") return BooleanValueObject.create(result);
  if (typeof result === "object" && result !== null && "code" in result) {
    return ErrorValueObject.create(String(result.code) as ErrorType);
  }
  return StringValueObject.create(String(result ?? ""));
}

function resultOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return valueOf(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(valueOf));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    ...{ unitId: "", sheetId: "", row: -1, column: -1 },
  });
}

/** A custom function for Univer's engine. Its own way for these gives blanks as 0 and errors as texts. */
export class CellFunction extends BaseFunction {
  readonly #act: CustomFunction;
  readonly #makeError: MakeError;

  constructor(name: string, act: CustomFunction, makeError: MakeError) {
    super(name);
    this.#act = act;
    this.#makeError = makeError;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    try {
      return resultOf(this.#act(...args.map((arg) => argumentOf(arg, this.#makeError))));
    } catch (error) {
      // A single error is thrown: Excel shows its message then.
      if (typeof error === "object" && error !== null && "code" in error) return valueOf(error);
      throw error;
    }
  }
}
