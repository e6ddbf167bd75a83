import type { Day } from "../dates/day";
import type { Delivery } from "../delivery/delivery";
import { punctuality, punctualityOf } from "../delivery/on-time";
import type { OrderLines } from "../orders/lines";

/** How a line due in a month counts for its clerk. */
export const verdicts = ["excused", "late", "onTime", "inFull"] as const;
export type Verdict = (typeof verdicts)[number];

/** A line due in the month. */
export interface DueLine<E> {
  readonly at: number;
  readonly verdict: Verdict;
  /** Why it is not the clerk's; null unless excused. */
  readonly excuse: E | null;
}

export interface Month {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The lines of a table due in a month and by the as-of date, each with how it counts: in full, on time, late, or late
 * for a reason that is not the clerk's.
 *
 * @param excuseFor - why a late line (from 0) is not its clerk's; null where it is
 */
export function dueLines<E>(
  lines: OrderLines,
  delivery: Delivery,
  { first, last }: Month,
  asOf: Day,
  excuseFor: (line: number) => E | null,
): readonly DueLine<E>[] {
  const levelOf = punctualityOf(lines, delivery, asOf);
  const found: DueLine<E>[] = [];
  lines.columns.requiredDate?.values.forEach((day, at) => {
    if (!(day >= first && day <= last)) return;
    const level = levelOf(at);
    if (level === punctuality.notCounted) return;
    if (level >= punctuality.onTime) {
      found.push({ at, verdict: level === punctuality.inFull ? "inFull" : "onTime", excuse: null });
      return;
    }
    const excuse = excuseFor(at);
    found.push({ at, verdict: excuse === null ? "late" : "excused", excuse });
  });
  return found;
}

/** Lines by how they count. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface Rates {
  readonly due: number;
  readonly onTime: number;
  /** On time of all due, 0 to 1; null where none is due. */
  readonly raw: number | null;
  /** On time of those due less the excused; null where nothing is left. */
  readonly fair: number | null;
}

export function ratesOf({ late, excused, onTime, inFull }: VerdictCounts): Rates {
  const kept = onTime + inFull;
  const due = late + excused + kept;
  const counted = due - excused;
  return { due, onTime: kept, raw: due > 0 ? kept / due : null, fair: counted > 0 ? kept / counted : null };
}

/** From so many lines due on a rate tells something of a clerk. */
export const enoughLines = 10;
