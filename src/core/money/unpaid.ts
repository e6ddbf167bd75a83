import type { Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import { openDues } from "./open-dues";
import { termsReader } from "./payment-terms";

/** Money of a line that is to be in before its goods leave. */
export interface Unpaid {
  readonly amount: number;
  /** See `currencyOf`. */
  readonly currency: string;
}

/**
 * The lines of a table whose goods may not leave yet for money that is open, with how much in the first currency of
 * it: those whose terms want it before shipment, and, where the team holds unpaid shipments, those without terms.
 *
 * @param payments - the team's sheets of payments
 */
export function unpaidLines(
  lines: OrderLines,
  payments: readonly OrderLines[],
  asOf: Day,
  holdUnpaidShipments: boolean,
): ReadonlyMap<number, Unpaid> {
  const found = new Map<number, Unpaid>();
  const { paymentTerms, orderNo } = lines.columns;
  const byLine = new Map<number, Unpaid>();
  const byOrder = new Map<string, Unpaid>();
  for (const { table, line, amount, currency } of openDues([lines, ...payments], asOf).dues) {
    if (table === lines) addTo(byLine, line, { amount, currency });
    else addTo(byOrder, foldText(table.columns.orderNo?.texts[line] ?? ""), { amount, currency });
  }
  const termsOf = termsReader();
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.cancelled[line] === 1) continue;
    const unpaid = byLine.get(line) ?? byOrder.get(foldText(orderNo?.texts[line] ?? ""));
    if (unpaid === undefined) continue;
    const terms = termsOf(paymentTerms?.texts[line]);
    const isHeld = terms ? terms.balance.kind === "beforeShipment" : holdUnpaidShipments;
    if (isHeld) found.set(line, unpaid);
  }
  return found;
}

function addTo<K>(sums: Map<K, Unpaid>, key: K, { amount, currency }: Unpaid): void {
  const before = sums.get(key);
  if (before === undefined) sums.set(key, { amount, currency });
  else if (before.currency === currency) {
    sums.set(key, { currency, amount: Math.round((before.amount + amount) * 100) / 100 });
  }
}
