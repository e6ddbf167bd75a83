import type { Area } from "../sheet/cells";

/** What a cell may be given. Days are whole-day dates; numbers are 0 or more. */
export type ValidationRule =
  | { readonly kind: "list"; readonly options: readonly string[] }
  | { readonly kind: "day" }
  | { readonly kind: "whole" }
  | { readonly kind: "decimal" };

/** Data validation of cells; a blank is always allowed. */
export interface PlacedValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Anything else is refused; where not, the user is asked and may keep it. */
  readonly strict: boolean;
  /** Said when something else is typed. */
  readonly message: string;
}

/** Days a validated date lies between, both allowed. */
export const validDays = { first: "1990-01-01", last: "2099-12-31" } as const;

/** Longest list Excel keeps in a rule itself. Source: Excel specifications and limits. */
const longestList = 255;

/**
 * The choices of a list as Excel writes them, with commas between.
 * @throws RangeError when one holds a comma or begins like a formula, or all are longer than Excel takes
 */
export function listSource(options: readonly string[]): string {
  const bad = options.find((option) => /^=|[,"]/.test(option));
  const source = options.join(",");
  if (bad !== undefined || source.length > longestList) throw new RangeError(`no list: ${bad ?? source}`);
  return source;
}
