import type { Lang } from "../lang";
import { bearerOf } from "./bearer";
import type { CostEntry } from "./cost-entries";
import { rowCurrency } from "./row-currency";

/** A cost that somebody has to bear. */
export interface Charge extends CostEntry {
  /** See `rowCurrency`. */
  readonly currency: string;
  /** See `bearerOf`. */
  readonly bearer: string | null;
}

export function chargeOf(entry: CostEntry, lang: Lang): Charge {
  const { table, field, line } = entry;
  return { ...entry, currency: rowCurrency(table, field, line), bearer: bearerOf(table, line, lang) };
}
