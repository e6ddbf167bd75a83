import type { Day } from "../../dates/day";
import type { Desk, Line } from "../desk/desk";
import { rowsOfKind } from "../desk/all-rows";
import { grouped } from "../desk/grouped";
import { numberAt, textAt } from "../desk/line-values";

/** Order days of one customer from which its usual interval is known. */
const fewestOrderDays = 3;

/** A customer that has not ordered for longer than usual. */
export interface QuietCustomer {
  readonly customer: string;
  /** Its lines, the latest order first. */
  readonly lines: readonly Line[];
  readonly lastDay: Day;
  /** Days on which it ordered. */
  readonly orderDays: number;
  /** Median of the days between its orders. */
  readonly usualDays: number;
  /** Calendar days since its last order. */
  readonly quietDays: number;
}

/**
 * Customers that have not ordered for longer than their usual interval, those that are longest over it first. Orders
 * after the day do not count; a customer with fewer than three order days has no usual interval.
 */
export function quietCustomers(desk: Desk): readonly QuietCustomer[] {
  const dated = rowsOfKind(desk, "orders").filter(
    (line) => textAt(line, "customer") !== null && numberAt(line, "orderDate") <= desk.date,
  );
  const groups = grouped(dated, (line) => textAt(line, "customer") ?? "");
  return [...groups]
    .flatMap(([customer, lines]) => quietOf(customer, lines, desk.date) ?? [])
    .sort((a, b) => b.quietDays / b.usualDays - a.quietDays / a.usualDays);
}

function quietOf(customer: string, lines: readonly Line[], date: Day): QuietCustomer | null {
  const days = [...new Set(lines.map((line) => numberAt(line, "orderDate")))].sort((a, b) => a - b);
  const lastDay = days.at(-1) ?? Number.NaN;
  const usualDays = median(days.slice(1).map((day, at) => day - (days[at] ?? day)));
  const quietDays = date - lastDay;
  if (days.length < fewestOrderDays || quietDays <= usualDays) return null;
  const latestFirst = [...lines].sort((a, b) => numberAt(b, "orderDate") - numberAt(a, "orderDate"));
  return { customer, lines: latestFirst, lastDay, orderDays: days.length, usualDays, quietDays };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}
