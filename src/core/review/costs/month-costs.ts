import { dispatchDay } from "../../delivery/dispatch-day";
import { grouped } from "../../documents/desk/grouped";
import type { Day } from "../../dates/day";
import type { Lang } from "../../lang";
import { chargeOf, type Charge } from "../../money/charge";
import { costEntries, type CostEntry } from "../../money/cost-entries";
import { keepsCosts, monthCostSources, type CostKind } from "../../money/cost-sources";
import type { OrderLines } from "../../orders/lines";
import type { TableKind } from "../../orders/understood";
import type { Month } from "../month";
import { isCopy, type ReviewRow, type ReviewTable } from "../tables/review-table";

/** A cost that somebody has to bear, with its row. */
export type Cost = Omit<Charge, "table" | "line"> & { readonly row: ReviewRow };

/** Costs of one kind, borne by one, in one currency: never added up across. */
export interface CostSum extends Pick<Cost, "kind" | "currency" | "bearer"> {
  readonly costs: readonly Cost[];
  readonly amount: number;
}

/** A cost that another cell tells of as well, and that cell's; null for one that counts in no month. */
export interface LeftOutCost {
  readonly cost: Cost;
  readonly counted: Cost | null;
}

export interface MonthCosts {
  readonly sums: readonly CostSum[];
  /** Of the month, or of no month. */
  readonly toldTwice: readonly LeftOutCost[];
  readonly undated: readonly LeftOutCost[];
}

/** The day a row's costs count on; rows of other kinds keep none. */
const dayOf: Partial<Record<TableKind, (lines: OrderLines, line: number) => Day>> = {
  orders: ({ columns }, line) => columns.requiredDate?.values[line] ?? Number.NaN,
  exceptions: ({ columns }, line) => columns.openedDate?.values[line] ?? Number.NaN,
  dispatch: dispatchDay,
};

/**
 * Extra freight, rework, losses and freight of the order lines due in the month, the exceptions opened and the
 * dispatches made in it, by kind, by who bears them and by currency. Null where no table keeps such a column.
 */
export function monthCosts(
  tables: readonly ReviewTable[],
  { first, last }: Month,
  lang: Lang,
): MonthCosts | null {
  const keeping = tables.filter(({ lines }) => keepsCosts(lines, monthCostSources));
  if (keeping.length === 0) return null;
  const tableOf = new Map(keeping.map((table) => [table.lines, table] as const));
  const costsOf = (entry: CostEntry): readonly Cost[] => {
    const { table: lines, line: at, ...cost } = chargeOf(entry, lang);
    const table = tableOf.get(lines);
    return table ? [{ ...cost, row: { table, at } }] : [];
  };
  const dayAt = (lines: OrderLines, line: number) => dayOf[lines.kind]?.(lines, line) ?? Number.NaN;
  const { entries, toldTwice } = costEntries([...tableOf.keys()], monthCostSources, (lines, line) => {
    const table = tableOf.get(lines);
    if (!table || isCopy(table, line)) return "out";
    const day = dayAt(lines, line);
    return Number.isNaN(day) || (day >= first && day <= last) ? "asked" : "known";
  });
  const [undated, dated] = [true, false].map((is) =>
    entries.filter(({ table, line }) => Number.isNaN(dayAt(table, line)) === is).flatMap(costsOf),
  );
  return {
    sums: sumsOf(dated ?? []),
    toldTwice: toldTwice.flatMap(({ entry, counted }) =>
      costsOf(entry).map((cost) => ({ cost, counted: costsOf(counted)[0] ?? null })),
    ),
    undated: (undated ?? []).map((cost) => ({ cost, counted: null })),
  };
}

/** In the order of the kinds, the largest sum of each first. */
function sumsOf(costs: readonly Cost[]): readonly CostSum[] {
  const groups = grouped(costs, ({ kind, bearer, currency }) => JSON.stringify([kind, bearer, currency]));
  const sums = [...groups.values()].flatMap((own): readonly CostSum[] => {
    const [first] = own;
    if (!first) return [];
    const { kind, bearer, currency } = first;
    const amount = own.reduce((sum, cost) => sum + cost.amount, 0);
    return [{ kind, bearer, currency, costs: own, amount: Math.round(amount * 100) / 100 }];
  });
  return sums.sort((a, b) => placeOf(a.kind) - placeOf(b.kind) || b.amount - a.amount);
}

function placeOf(kind: CostKind): number {
  return monthCostSources.findIndex(([one]) => one === kind);
}
