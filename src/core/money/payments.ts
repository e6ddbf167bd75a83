import type { Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import { currencyOf } from "./currency";
import type { DueKind } from "./dues";

/** A row of a sheet of payments. */
export interface Payment {
  readonly table: OrderLines;
  /** From 0. */
  readonly at: number;
  /** Empty where the row names none. */
  readonly orderNo: string;
  /** What it is for; null where the row does not tell deposit from balance. */
  readonly kind: DueKind | null;
  /** Empty where the row names none. */
  readonly currency: string;
  /** What is stated to be due; NaN where nothing is. */
  readonly due: number;
  /** NaN where not said. */
  readonly dueOn: Day;
  /** What came in by the as-of date; 0 for nothing. */
  readonly received: number;
}

const kinds: readonly (readonly [DueKind | "other", RegExp])[] = [
  ["deposit", /定金|订金|预付|预收|首付|首款|deposit|advance|down payment/i],
  ["balance", /尾款|余款|结清|balance|final/i],
  ["other", /运费|返工|样品|赔|佣金|freight|rework|sample|claim|commission|^其他$|^other$/i],
];

/**
 * The payments for goods on the team's sheets of payments: what is due, and what came in by a day. A row with a day of
 * payment but no amount received came in as it was due; an amount without a day came in. Freight and the like are no
 * payments for goods. Source: domain.md, section 3, 6.
 */
export function paymentsOf(tables: readonly OrderLines[], asOf: Day): readonly Payment[] {
  return tables
    .filter(({ kind }) => kind === "payments")
    .flatMap((table) => Array.from(table.rows, (_, at) => paymentAt(table, at, asOf)))
    .flatMap((payment) => payment ?? []);
}

function paymentAt(table: OrderLines, at: number, asOf: Day): Payment | null {
  const { columns, cancelled } = table;
  const words = foldText(columns.paymentKind?.texts[at] ?? "");
  const kind = kinds.find(([, writing]) => writing.test(words))?.[0] ?? null;
  if (kind === "other" || cancelled[at] === 1) return null;
  const due = columns.paymentDue?.values[at] ?? Number.NaN;
  const written = columns.paymentAmount?.values[at] ?? Number.NaN;
  const on = columns.paymentDate?.values[at] ?? Number.NaN;
  const amount = Number.isNaN(written) && on <= asOf ? due : written;
  if (!(due > 0) && !(amount > 0)) return null;
  return {
    table,
    at,
    orderNo: foldText(columns.orderNo?.texts[at] ?? ""),
    kind,
    currency: currencyOf(columns.currency?.texts[at]),
    due: due > 0 ? due : Number.NaN,
    dueOn: columns.paymentDueDate?.values[at] ?? Number.NaN,
    received: amount > 0 && !(on > asOf) ? amount : 0,
  };
}
