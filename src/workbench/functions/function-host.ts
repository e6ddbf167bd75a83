export type CustomFunction = (...args: unknown[]) => unknown;

/** Every custom function by its id, as the functions build handed it over. */
export const handedOver = new Map<string, CustomFunction>();

/** What a cell shows for an error, by the names Excel's runtime gives them. */
const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** An error as functions give and take it. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Stands where Excel's runtime for custom functions would. */
Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: errorCodes,
    associate: (id: string, act: CustomFunction) => handedOver.set(id, act),
  },
});
