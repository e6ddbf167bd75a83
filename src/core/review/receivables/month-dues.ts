import type { Day } from "../../dates/day";
import { grouped } from "../../documents/desk/grouped";
import type { Due } from "../../money/dues";
import { openDues } from "../../money/open-dues";
import type { OrderLines } from "../../orders/lines";
import type { ReviewRow, ReviewTable } from "../tables/review-table";

/** How near a due is, and within how many calendar days it is soon. */
export const dueClasses = ["late", "soon", "later", "waiting"] as const;
export type DueClass = (typeof dueClasses)[number];
export const soonDays = 30;

export interface ReviewDue extends Omit<Due, "line"> {
  readonly row: ReviewRow;
  readonly currency: string | null;
  readonly class: DueClass;
  /** Calendar days past its day; 0 while it is not late. */
  readonly daysLate: number;
}

/** What is owed in one currency. */
export interface CurrencyDues {
  readonly currency: string | null;
  readonly late: readonly ReviewDue[];
  /** Sum of each class; null where it has none. */
  readonly sums: Readonly<Record<DueClass, number | null>>;
  readonly total: number;
}

export interface Receivables {
  readonly currencies: readonly CurrencyDues[];
  /** Lines with an amount whose terms do not say how much or when. */
  readonly unclear: number;
}

/**
 * Money owed on the as-of date for the lines of any month, by currency, the one with most late first; see `openDues`.
 * Null where no table has both amounts and the terms or the balance that say when they are due, and none of payments.
 */
export function receivablesOf(
  orders: readonly ReviewTable[],
  others: readonly ReviewTable[],
  asOf: Day,
): Receivables | null {
  const telling = orders.filter(
    ({ lines: { columns } }) =>
      columns.balanceDue !== undefined ||
      (columns.amount !== undefined && columns.paymentTerms !== undefined),
  );
  const payments = others.filter(({ lines }) => lines.kind === "payments");
  if (telling.length + payments.length === 0) return null;
  const tableOf = new Map([...telling, ...payments].map((table) => [linesCounted(table), table]));
  const { dues, unclear } = openDues([...tableOf.keys()], asOf);
  const items = dues.flatMap(({ table, currency, ...due }): readonly ReviewDue[] => {
    const source = tableOf.get(table);
    if (!source) return [];
    const daysLate = due.dueOn < asOf ? asOf - due.dueOn : 0;
    const row = { table: source, at: due.line };
    return [{ ...due, row, currency: currency || null, class: classOf(due.dueOn, asOf), daysLate }];
  });
  const currencies = [...grouped(items, ({ currency }) => currency)].map(([currency, own]) =>
    currencyDues(currency, own),
  );
  const late = ({ sums }: CurrencyDues) => sums.late ?? 0;
  return {
    currencies: currencies.sort((a, b) => late(b) - late(a) || b.total - a.total),
    unclear: unclear.length,
  };
}

/** The lines of a table; nothing is owed twice for one that is counted in another. */
function linesCounted({ lines, copies }: ReviewTable): OrderLines {
  if (copies === null) return lines;
  return { ...lines, cancelled: lines.cancelled.map((flag, line) => (copies[line] === 1 ? 1 : flag)) };
}

function classOf(dueOn: Day, asOf: Day): DueClass {
  if (Number.isNaN(dueOn)) return "waiting";
  if (dueOn < asOf) return "late";
  return dueOn <= asOf + soonDays ? "soon" : "later";
}

function currencyDues(currency: string | null, own: readonly ReviewDue[]): CurrencyDues {
  const sum = (items: readonly ReviewDue[]) =>
    Math.round(items.reduce((total, { amount }) => total + amount, 0) * 100) / 100;
  const sumOf = (name: DueClass) => {
    const items = own.filter((due) => due.class === name);
    return items.length > 0 ? sum(items) : null;
  };
  return {
    currency,
    late: own.filter((due) => due.class === "late").sort((a, b) => b.daysLate - a.daysLate),
    sums: { late: sumOf("late"), soon: sumOf("soon"), later: sumOf("later"), waiting: sumOf("waiting") },
    total: sum(own),
  };
}
