import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import type { CostEntry } from "./cost-entries";
import { currencyOf } from "./currency";

/** Sums by currency; see `currencyOf`. */
export type Sums = ReadonlyMap<string, number>;

/** What an order leaves, or why that is not told. */
export type Margin =
  | { readonly kind: "margin"; readonly currency: string; readonly revenue: number; readonly cost: number }
  /** No cost is kept; no amount, or not of every line; more than one currency. */
  | { readonly kind: "noCost" | "noRevenue" | "partRevenue" | "currencies" };

export interface OrderCost {
  readonly orderNo: string;
  /** Its first line. */
  readonly table: OrderLines;
  readonly line: number;
  readonly revenue: Sums;
  readonly entries: readonly CostEntry[];
  readonly costs: Sums;
  readonly margin: Margin;
}

/** What costs are paid in where nothing says it and the order names its currency: a factory in China pays in yuan. */
export const assumedCurrency = "CNY";

interface Open {
  readonly table: OrderLines;
  readonly line: number;
  readonly revenue: Map<string, number>;
  lacksAmount: boolean;
  namesCurrency: boolean;
}

/**
 * Each order's amount against its costs. A margin is told only where both are in one currency and every line has an
 * amount; costs that name no currency are taken to be in yuan, or as the order where it names none either.
 */
export function orderCosts(
  tables: readonly OrderLines[],
  entries: readonly CostEntry[],
): readonly OrderCost[] {
  const orders = openOrders(tables);
  const costsOf = new Map<string, CostEntry[]>();
  for (const entry of entries) {
    const own = costsOf.get(entry.orderNo);
    if (own) own.push(entry);
    else costsOf.set(entry.orderNo, [entry]);
  }
  return [...orders].map(([orderNo, order]) => {
    const own = costsOf.get(orderNo) ?? [];
    const costs = new Map<string, number>();
    for (const { amount, currency } of own) {
      add(costs, currency === "" && order.namesCurrency ? assumedCurrency : currency, amount);
    }
    return { orderNo, ...order, entries: own, costs, margin: marginOf(order, costs) };
  });
}

function openOrders(tables: readonly OrderLines[]): ReadonlyMap<string, Open> {
  const orders = new Map<string, Open>();
  for (const table of tables) {
    if (table.kind !== "orders") continue;
    const { columns, cancelled, count } = table;
    for (let line = 0; line < count; line += 1) {
      const orderNo = foldText(columns.orderNo?.texts[line] ?? "");
      if (orderNo === "" || cancelled[line] === 1) continue;
      let order = orders.get(orderNo);
      if (!order)
        orders.set(
          orderNo,
          (order = { table, line, revenue: new Map(), lacksAmount: false, namesCurrency: false }),
        );
      const amount = columns.amount?.values[line] ?? Number.NaN;
      const currency = currencyOf(columns.currency?.texts[line]);
      if (currency !== "") order.namesCurrency = true;
      if (Number.isNaN(amount)) order.lacksAmount = true;
      else add(order.revenue, currency, amount);
    }
  }
  return orders;
}

function marginOf({ revenue, lacksAmount }: Open, costs: Sums): Margin {
  const [earned, ...others] = revenue;
  if (costs.size === 0) return { kind: "noCost" };
  if (!earned) return { kind: "noRevenue" };
  if (lacksAmount) return { kind: "partRevenue" };
  const [currency, amount] = earned;
  const cost = costs.get(currency);
  if (others.length > 0 || costs.size > 1 || cost === undefined) return { kind: "currencies" };
  return { kind: "margin", currency, revenue: amount, cost };
}

function add(sums: Map<string, number>, currency: string, amount: number): void {
  sums.set(currency, Math.round(((sums.get(currency) ?? 0) + amount) * 100) / 100);
}
