/** The part of the custom functions runtime that the functions use; importing this file puts it in place. */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionsError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
  },
});

/** The error a cell shows, as a function receives it. */
export function errorCell(code: "#REF!" | "#NAME?" | "#DIV/0!" | "#N/A" | "#VALUE!" | "#NUM!" | "#NULL!") {
  return new CustomFunctionsError(code);
}

/** A result as Excel would show it: an error is its code. */
export function shown(result: unknown): unknown {
  return result instanceof CustomFunctionsError ? result.code : result;
}

/** The message of an error; null for any other result. */
export function messageOf(result: unknown): string | null {
  return result instanceof CustomFunctionsError ? (result.message ?? "") : null;
}
