import { areaAddress, cellAddress } from "../sheet/address";
import type { Area } from "../sheet/cells";

interface FormulaCell {
  readonly row: number;
  readonly column: number;
}

/** How a cell is reckoned from others of its sheet. It is made of places only: no text of anybody's is part of it. */
export type PlacedFormula =
  | { readonly kind: "sum"; readonly of: Area }
  | { readonly kind: "ratio"; readonly part: FormulaCell; readonly whole: FormulaCell };

/** What a spreadsheet takes, without the `=`. */
export function formulaText(formula: PlacedFormula): string {
  if (formula.kind === "sum") return `SUM(${areaAddress(formula.of)})`;
  const { part, whole } = formula;
  return `${cellAddress(part.row, part.column)}/${cellAddress(whole.row, whole.column)}`;
}
