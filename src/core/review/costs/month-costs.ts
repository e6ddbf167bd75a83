import { grouped } from "../../documents/desk/grouped";
import { numberAt, textAt } from "../../documents/desk/line-values";
import type { GroupedLines } from "../../documents/line-list/grouped-lines";
import { foldText } from "../../orders/values/fold";
import { rowCurrency } from "../currency";
import type { Month } from "../month";
import type { ReviewRow, ReviewTable } from "../tables/review-table";
import { costKinds, type CostKind } from "./cost-kinds";

export interface Cost {
  readonly kind: CostKind;
  readonly row: ReviewRow;
  readonly amount: number;
  readonly currency: string | null;
  /** Who is named as answering for it; null where nobody is. */
  readonly bearer: string | null;
}

/** Costs of one kind, borne by one, in one currency: never added up across. */
export interface CostSum extends Pick<Cost, "kind" | "currency" | "bearer"> {
  readonly costs: readonly Cost[];
  readonly amount: number;
}

/** Null where no table keeps such a column. */
export type MonthCosts = readonly CostSum[] | null;

/**
 * Extra freight, rework and freight of the order lines due in the month, and losses of the exceptions opened in it,
 * by kind, by who bears them and by currency.
 */
export function monthCosts(
  orders: readonly ReviewTable[],
  due: GroupedLines,
  others: readonly ReviewTable[],
  { first, last }: Month,
): MonthCosts {
  const logs = others.filter(({ lines }) => lines.kind === "exceptions");
  const kept = costKinds.filter(({ from, field }) =>
    (from === "orders" ? orders : logs).some(({ lines }) => lines.columns[field] !== undefined),
  );
  if (kept.length === 0) return null;
  const costs: Cost[] = [];
  const take = (row: ReviewRow, from: CostKind["from"]) => {
    for (const kind of kept) {
      const amount = numberAt(row, kind.field);
      const instead = kind.unless !== undefined && !Number.isNaN(numberAt(row, kind.unless));
      if (kind.from === from && amount > 0 && !instead) costs.push(costOf(kind, row, amount));
    }
  };
  if (kept.some(({ from }) => from === "orders")) {
    for (let at = 0; at < due.count; at += 1) {
      const table = orders[due.tables[at] ?? 0];
      if (table) take({ table, at: due.lines[at] ?? 0 }, "orders");
    }
  }
  for (const table of logs) {
    for (let at = 0; at < table.lines.count; at += 1) {
      const opened = numberAt({ table, at }, "openedDate");
      if (opened >= first && opened <= last && table.lines.cancelled[at] === 0)
        take({ table, at }, "exceptions");
    }
  }
  return sumsOf(costs);
}

function costOf(kind: CostKind, row: ReviewRow, amount: number): Cost {
  const bearer = foldText(textAt(row, "responsible") ?? "");
  return {
    kind,
    row,
    amount,
    currency: rowCurrency(row, kind.field),
    bearer: bearer === "" ? null : bearer,
  };
}

/** In the order of the kinds, the largest sum of each first. */
function sumsOf(costs: readonly Cost[]): readonly CostSum[] {
  const groups = grouped(costs, ({ kind, bearer, currency }) => JSON.stringify([kind.id, bearer, currency]));
  const sums = [...groups.values()].flatMap((own): readonly CostSum[] => {
    const [first] = own;
    if (!first) return [];
    const { kind, bearer, currency } = first;
    const amount = own.reduce((sum, cost) => sum + cost.amount, 0);
    return [{ kind, bearer, currency, costs: own, amount: Math.round(amount * 100) / 100 }];
  });
  const place = (kind: CostKind) => costKinds.indexOf(kind);
  return sums.sort((a, b) => place(a.kind) - place(b.kind) || b.amount - a.amount);
}
