import { dueKinds } from "./dues";
import type { OpenDue } from "./open-dues";
import type { Payment } from "./payments";

/** Why money that came in settles nothing. */
export type LooseReason =
  /** The row names no order. */
  | "noOrder"
  /** No table has the order, and nothing is stated to be due. */
  | "unknownOrder"
  /** What is due is in another currency. */
  | "currency"
  /** The terms do not say what is due. */
  | "unclear"
  /** More than is due. */
  | "over";

export interface LoosePayment {
  readonly payment: Payment;
  /** Of it what is left over. */
  readonly amount: number;
  readonly reason: LooseReason;
}

/** What an order owes after its payments. */
export interface Settled {
  readonly dues: readonly OpenDue[];
  readonly loose: readonly LoosePayment[];
}

/** Less than half a cent is nothing. */
const nothing = 0.005;

/**
 * What an order's payments leave open of what it owes. A payment settles what it is for first, the earliest due before
 * the later, then whatever else is due in its currency; a currency that one side does not say is the other's.
 *
 * @param owed - what the order owes by its terms, before anything came in; null where no table has the order
 */
export function settle(owed: readonly OpenDue[] | null, payments: readonly Payment[]): Settled {
  const stated = payments.filter(({ due }) => !Number.isNaN(due)).map((row) => claimOf(row, owed ?? []));
  const left = (owed ?? []).filter(({ kind }) => !stated.some((claim) => claim.replaces.includes(kind)));
  const dues = [...left, ...stated.map(({ due }) => due)]
    .map((due): Writable<OpenDue> => ({ ...due }))
    .sort((a, b) => lastIfNone(a.dueOn) - lastIfNone(b.dueOn) || 0);
  const loose: LoosePayment[] = [];
  for (const payment of payments) {
    let rest = payment.received;
    const same = dues.filter(({ currency }) => agrees(currency, payment.currency));
    const [own, other] = [true, false].map((isOwn) =>
      same.filter(({ kind }) => (kind === payment.kind) === isOwn),
    );
    for (const due of [...(own ?? []), ...(other ?? [])]) {
      const paid = Math.min(rest, due.amount);
      due.amount = cents(due.amount - paid);
      due.received = cents(due.received + paid);
      rest = cents(rest - paid);
      if (due.currency === "") due.currency = payment.currency;
    }
    if (rest > nothing) loose.push({ payment, amount: rest, reason: reasonOf(payment, owed, dues, same) });
  }
  return { dues: dues.filter(({ amount }) => amount > nothing), loose };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Claim {
  readonly due: OpenDue;
  /** The kinds of due by terms it stands for. */
  readonly replaces: readonly OpenDue["kind"][];
}

/** What a row states to be due; its day is the one by the terms where it names none. */
function claimOf({ table, at, kind, currency, due, dueOn }: Payment, owed: readonly OpenDue[]): Claim {
  const like = owed.find((one) => one.kind === (kind ?? "balance"));
  return {
    due: {
      table,
      line: at,
      kind: kind ?? "balance",
      amount: due,
      gross: due,
      received: 0,
      dueOn: Number.isNaN(dueOn) ? (like?.dueOn ?? Number.NaN) : dueOn,
      shipment: like?.shipment ?? "free",
      currency: currency === "" ? (like?.currency ?? "") : currency,
    },
    replaces: kind === null ? dueKinds : [kind],
  };
}

function reasonOf(
  { orderNo }: Payment,
  owed: readonly OpenDue[] | null,
  dues: readonly OpenDue[],
  same: readonly OpenDue[],
): LooseReason {
  if (dues.length > 0) return same.length > 0 ? "over" : "currency";
  if (orderNo === "") return "noOrder";
  return owed === null ? "unknownOrder" : "unclear";
}

function agrees(a: string, b: string): boolean {
  return a === "" || b === "" || a === b;
}

function lastIfNone(day: number): number {
  return Number.isNaN(day) ? Number.MAX_SAFE_INTEGER : day;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
