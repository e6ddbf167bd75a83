import { calendarDate, dayOf, type Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { termsReader, type BalanceTerm } from "./payment-terms";

export const dueKinds = ["deposit", "balance"] as const;
export type DueKind = (typeof dueKinds)[number];

/** Money a customer owes, or will, for one line. */
export interface Due {
  readonly line: number;
  readonly kind: DueKind;
  /** In the line's currency; above 0. */
  readonly amount: number;
  /** When it falls due; NaN while that waits for the shipment, or where the workbook does not say. */
  readonly dueOn: Day;
  /** Whether the goods may not leave before it is paid, or have left all the same. */
  readonly shipment: "free" | "held" | "left";
}

/** What is owed for the lines of a table, and the lines of which nothing can be told. */
export interface Dues {
  readonly dues: readonly Due[];
  /** Lines with an amount whose terms say neither how much nor when, and that keep no balance either. */
  readonly unclear: readonly number[];
}

/**
 * What customers owe by the terms of their lines. A deposit falls due on the order date and is in once an amount or a
 * day of it is written; the balance is what the column of balances says, else the amount less what came in, until a
 * day of payment is written. A balance before shipment falls due on the planned ship date, else the required date.
 * Cancelled lines owe nothing. Source: domain.md, section 3, 6.
 *
 * @param isKeptElsewhere - tells lines whose payments a sheet of its own keeps: what their rows say came in is left
 * out, and the balance is the amount less the deposit
 */
export function duesOf(
  lines: OrderLines,
  asOf: Day,
  isKeptElsewhere: (line: number) => boolean = () => false,
): Dues {
  const { columns, cancelled, count } = lines;
  const dues: Due[] = [];
  const unclear: number[] = [];
  const termsOf = termsReader();
  const value = (field: "amount" | "deposit" | "balanceDue", line: number) =>
    columns[field]?.values[line] ?? Number.NaN;
  const day = (
    field:
      | "orderDate"
      | "depositDate"
      | "paymentDate"
      | "actualShipDate"
      | "plannedShipDate"
      | "requiredDate"
      | "customerReceivedDate",
    line: number,
  ) => columns[field]?.values[line] ?? Number.NaN;

  for (let line = 0; line < count; line += 1) {
    const isGross = isKeptElsewhere(line);
    if (cancelled[line] === 1 || (!isGross && day("paymentDate", line) <= asOf)) continue;
    const amount = value("amount", line);
    const terms = termsOf(columns.paymentTerms?.texts[line]);
    const balanceWritten = isGross && amount > 0 ? Number.NaN : value("balanceDue", line);
    if (!terms && Number.isNaN(balanceWritten)) {
      if (amount > 0) unclear.push(line);
      continue;
    }
    const share = terms?.depositShare ?? 0;
    const isSaidIn =
      value("deposit", line) > 0 ? depositIsIn(day("depositDate", line)) : day("depositDate", line) <= asOf;
    const deposit = value("deposit", line) > 0 ? value("deposit", line) : amount * share;
    if ((isGross || !isSaidIn) && deposit > 0) {
      dues.push({ line, kind: "deposit", amount: deposit, dueOn: day("orderDate", line), shipment: "free" });
    }
    const balance = Number.isNaN(balanceWritten) ? amount - (deposit > 0 ? deposit : 0) : balanceWritten;
    if (!(balance > 0)) continue;
    const shipped = day("actualShipDate", line);
    const left = shipped <= asOf;
    const term: BalanceTerm = terms?.balance ?? { kind: "beforeShipment" };
    dues.push({
      line,
      kind: "balance",
      amount: balance,
      dueOn: balanceDay(term, left ? shipped : Number.NaN, {
        planned: day("plannedShipDate", line),
        required: day("requiredDate", line),
        received: day("customerReceivedDate", line),
      }),
      shipment: terms?.balance.kind !== "beforeShipment" ? "free" : left ? "left" : "held",
    });
  }
  return { dues, unclear };

  /** An amount without a column of days counts as received. */
  function depositIsIn(on: Day): boolean {
    return columns.depositDate === undefined || on <= asOf;
  }
}

interface ShipDays {
  readonly planned: Day;
  readonly required: Day;
  readonly received: Day;
}

function balanceDay(term: BalanceTerm, shipped: Day, { planned, required, received }: ShipDays): Day {
  switch (term.kind) {
    case "beforeShipment":
      return [shipped, planned, required].find((day) => !Number.isNaN(day)) ?? Number.NaN;
    case "onReceipt":
      return Number.isNaN(received) ? shipped : received;
    case "afterShipment":
      return shipped + term.days;
    case "afterMonth":
      return Number.isNaN(shipped) ? Number.NaN : endOfMonth(shipped) + term.days;
  }
}

function endOfMonth(day: Day): Day {
  const { year, month } = calendarDate(day);
  return (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
}
