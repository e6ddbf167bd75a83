import type { Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { stateIndex, type Delivery } from "./delivery";

/** Days of business looked at: due dates from `first` to `last`, both inside. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
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
 * Source: domain.md, section 4, "On-time rate"; section 5: open late lines stay in the denominator.
 */
export function onTimeOf(
  lines: OrderLines,
  delivery: Delivery,
  { first, last }: Period,
  asOf: Day,
  counts: (line: number) => boolean = () => true,
): OnTime {
  const dueDays = lines.columns.requiredDate?.values ?? new Float64Array(0);
  const ordered = lines.columns.orderQty?.values;
  const shipped = lines.columns.shippedQty?.values;
  const end = Math.min(last, asOf);
  const due: number[] = [];
  dueDays.forEach((day, line) => {
    const inPeriod = day >= first && day <= end;
    if (inPeriod && delivery.states[line] !== stateIndex.cancelled && counts(line)) due.push(line);
  });
  const onTime = due.filter((line) => delivery.states[line] === stateIndex.doneOnTime);
  const inFull = shipped
    ? onTime.filter((line) => (shipped[line] ?? Number.NaN) >= (ordered?.[line] ?? Number.NaN))
    : null;
  const rate = (part: readonly number[] | null) => (part && due.length > 0 ? part.length / due.length : null);
  return { due, onTime, inFull, onTimeRate: rate(onTime), inFullRate: rate(inFull) };
}
