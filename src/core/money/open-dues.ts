import type { Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import { currencyOf } from "./currency";
import { duesOf, type Due } from "./dues";
import { paymentsOf, type Payment } from "./payments";
import { settle, type LoosePayment } from "./settle";

/** Money owed, with what came in of it. It stands in a line of orders, or in a row of the sheet of payments. */
export interface OpenDue extends Due {
  readonly table: OrderLines;
  /** Still open, in the currency; above 0. */
  readonly amount: number;
  /** What was due in all. */
  readonly gross: number;
  readonly received: number;
  /** See `currencyOf`; empty where nothing says it. */
  readonly currency: string;
}

export interface OpenDues {
  readonly dues: readonly OpenDue[];
  /** Lines with an amount whose terms say neither how much nor when. */
  readonly unclear: readonly { readonly table: OrderLines; readonly line: number }[];
  /** What came in and settles nothing. */
  readonly loose: readonly LoosePayment[];
}

/**
 * What customers owe over all tables of orders, less what the sheets of payments say came in. For an order on those
 * sheets they alone say what came in; where they state what is due for a deposit or a balance, that wins over the terms.
 *
 * @param tables - tables of any kind; those of orders and payments count
 */
export function openDues(tables: readonly OrderLines[], asOf: Day): OpenDues {
  const payments = byOrder(paymentsOf(tables, asOf));
  const owed = new Map<string, OpenDue[]>();
  const free: OpenDue[] = [];
  const unclear: { table: OrderLines; line: number }[] = [];
  for (const table of tables.filter(({ kind }) => kind === "orders")) {
    const orderNos = table.columns.orderNo?.texts.map((text) => foldText(text ?? "")) ?? [];
    const kept = orderNos.map((orderNo) => orderNo !== "" && payments.has(orderNo));
    for (const orderNo of new Set(orderNos.filter((_, line) => kept[line]))) {
      if (!owed.has(orderNo)) owed.set(orderNo, []);
    }
    const found = duesOf(table, asOf, (line) => kept[line] === true);
    unclear.push(...found.unclear.map((line) => ({ table, line })));
    for (const due of found.dues) (owed.get(orderNos[due.line] ?? "") ?? free).push(dueOf(table, due));
  }
  const settled = [...payments].map(([orderNo, own]) => settle(owed.get(orderNo) ?? null, own));
  return {
    dues: [...free, ...settled.flatMap(({ dues }) => dues)],
    unclear,
    loose: settled.flatMap(({ loose }) => loose),
  };
}

function byOrder(payments: readonly Payment[]): ReadonlyMap<string, readonly Payment[]> {
  const groups = new Map<string, Payment[]>();
  for (const payment of payments) {
    const group = groups.get(payment.orderNo);
    if (group) group.push(payment);
    else groups.set(payment.orderNo, [payment]);
  }
  return groups;
}

function dueOf(table: OrderLines, due: Due): OpenDue {
  const currency = currencyOf(table.columns.currency?.texts[due.line]);
  return { ...due, table, gross: due.amount, received: 0, currency };
}
