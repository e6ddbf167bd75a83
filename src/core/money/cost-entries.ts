import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import type { CostKind, CostSource, CostSources } from "./cost-sources";
import { currencyOf } from "./currency";

/** A cost as a cell keeps it. */
export interface CostEntry {
  readonly kind: CostKind;
  /** Empty where the row names no order. */
  readonly orderNo: string;
  readonly table: OrderLines;
  /** From 0. */
  readonly line: number;
  readonly field: CostSource["field"];
  /** Above 0. */
  readonly amount: number;
  /** See `currencyOf`; empty where nothing says it. */
  readonly currency: string;
}

export interface CostEntries {
  readonly entries: readonly CostEntry[];
  /** What another source has of the same cost of the same order: left out, so that nothing counts twice. */
  readonly doubled: readonly CostEntry[];
}

/** The costs that tables keep, order by order, each from the first source that has a figure; cancelled lines are out. */
export function costEntries(tables: readonly OrderLines[], sources: CostSources): CostEntries {
  const entries: CostEntry[] = [];
  const doubled: CostEntry[] = [];
  for (const [kind, places] of sources) {
    const taken = new Set<string>();
    for (const place of places) {
      const found = tables
        .filter((table) => table.kind === place.table)
        .flatMap((table) => cells(table, kind, place));
      for (const entry of found) (taken.has(entry.orderNo) ? doubled : entries).push(entry);
      for (const { orderNo } of found) if (orderNo !== "") taken.add(orderNo);
    }
  }
  return { entries, doubled };
}

function cells(table: OrderLines, kind: CostKind, { field }: CostSource): readonly CostEntry[] {
  const { columns, cancelled } = table;
  const found: CostEntry[] = [];
  columns[field]?.values.forEach((amount, line) => {
    if (!(amount > 0) || cancelled[line] === 1) return;
    const orderNo = foldText(columns.orderNo?.texts[line] ?? "");
    found.push({ kind, orderNo, table, line, field, amount, currency: costCurrency(table, field, line) });
  });
  return found;
}

/** The currency the header names, else the row's currency of costs; a row that is no order's has one currency only. */
function costCurrency({ columns, kind }: OrderLines, field: CostSource["field"], line: number): string {
  const named = currencyOf(columns[field]?.unit);
  if (named !== "") return named;
  const own = currencyOf(columns.costCurrency?.texts[line]);
  return own !== "" || kind === "orders" ? own : currencyOf(columns.currency?.texts[line]);
}
