import type { Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { stateIndex, type Delivery } from "./delivery";

/** Days of business looked at: due dates from `first` to `last`, both inside. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** How a line counts in the on-time rate; each level is also the ones below it. */
export const punctuality = { notCounted: 0, due: 1, onTime: 2, inFull: 3 } as const;
export type Punctuality = (typeof punctuality)[keyof typeof punctuality];

/**
 * Tells how each line of a table counts on the as-of date: not at all (cancelled, without a due date, or due later),
 * as due, as done on or before the due date, or as shipped in full by then.
 * Source: domain.md, section 4, "On-time rate"; section 5: open late lines stay in the denominator.
 */
export function punctualityOf(
  lines: OrderLines,
  delivery: Delivery,
  asOf: Day,
): (line: number) => Punctuality {
  const { requiredDate, orderQty, shippedQty } = lines.columns;
  const { states } = delivery;
  const { cancelled, doneOnTime } = stateIndex;
  const unknown = Number.NaN;
  return (line) => {
    const due = states[line] === cancelled ? unknown : (requiredDate?.values[line] ?? unknown);
    const ordered = orderQty?.values[line] ?? unknown;
    const shipped = shippedQty?.values[line] ?? unknown;
    return linePunctuality(due, states[line] === doneOnTime, ordered, shipped, asOf);
  };
}

/** How one line that is not cancelled counts, see `punctualityOf`; NaN is unknown. */
export function linePunctuality(
  due: Day,
  doneOnTime: boolean,
  ordered: number,
  shipped: number,
  asOf: Day,
): Punctuality {
  if (!(due <= asOf)) return punctuality.notCounted;
  if (!doneOnTime) return punctuality.due;
  return shipped >= ordered ? punctuality.inFull : punctuality.onTime;
}

/** Punctuality of a period. The lists hold line numbers (from 0), so that every figure opens the rows behind it. */
export interface OnTime {
  /** Lines due in the period and not after the as-of date; open ones are among them, cancelled ones are not. */
  readonly due: readonly number[];
  /** Of these, done on or before the due date. */
  readonly onTime: readonly number[];
  /** Of these, shipped in full by then; null when the table keeps no shipped quantities. */
  readonly inFull: readonly number[] | null;
  /** Share of the lines due, 0 to 1; null when no line was due. */
  readonly onTimeRate: number | null;
  /** The same, of the lines in full; null also when the table keeps no shipped quantities. */
  readonly inFullRate: number | null;
}

/**
 * On-time and in-full delivery of the lines due in a period.
 *
 * @param counts - tells whether a line counts (a customer's, a clerk's); every line counts when not given
 */
export function onTimeOf(
  lines: OrderLines,
  delivery: Delivery,
  { first, last }: Period,
  asOf: Day,
  counts: (line: number) => boolean = () => true,
): OnTime {
  const levelOf = punctualityOf(lines, delivery, asOf);
  const due: number[] = [];
  lines.columns.requiredDate?.values.forEach((day, line) => {
    const inPeriod = day >= first && day <= last;
    if (inPeriod && levelOf(line) >= punctuality.due && counts(line)) due.push(line);
  });
  const onTime = due.filter((line) => levelOf(line) >= punctuality.onTime);
  const keepsShipped = lines.columns.shippedQty !== undefined;
  const inFull = keepsShipped ? due.filter((line) => levelOf(line) === punctuality.inFull) : null;
  const rate = (part: readonly number[] | null) => (part && due.length > 0 ? part.length / due.length : null);
  return { due, onTime, inFull, onTimeRate: rate(onTime), inFullRate: rate(inFull) };
}
