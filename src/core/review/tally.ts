import { outcomeIndex, outcomes, type Outcome } from "./outcomes";

/** Lines counted by group and outcome. */
export interface Tally {
  readonly groups: number;
  /** Entry `group × number of outcomes + outcome`. */
  readonly counts: Int32Array;
  /** Days late of each group's lines with the outcome `late`, added up. */
  readonly lateDays: Float64Array;
  /** Each group's lines due (see `Outcome.due`) in tables that keep shipped quantities. */
  readonly kept: Int32Array;
}

export function newTally(groups: number): Tally {
  return {
    groups,
    counts: new Int32Array(groups * outcomes.length),
    lateDays: new Float64Array(groups),
    kept: new Int32Array(groups),
  };
}

const kinds = outcomes.length;
const { late: doneLate } = outcomeIndex;
const isDue = Uint8Array.from(outcomes, ({ due }) => (due ? 1 : 0));

/**
 * Counts one line in.
 *
 * @param days - days late where the outcome is `late`
 * @param keepsShipped - 1 where the line's table keeps shipped quantities, else 0
 */
export function addLine(
  tally: Tally,
  group: number,
  outcome: number,
  days: number,
  keepsShipped: number,
): void {
  const at = group * kinds + outcome;
  tally.counts[at] = (tally.counts[at] ?? 0) + 1;
  tally.kept[group] = (tally.kept[group] ?? 0) + keepsShipped * (isDue[outcome] ?? 0);
  if (outcome === doneLate) tally.lateDays[group] = (tally.lateDays[group] ?? 0) + days;
}

/** How many lines a group has. */
export function linesOf(tally: Tally, group: number): number {
  const from = group * outcomes.length;
  return tally.counts.subarray(from, from + outcomes.length).reduce((sum, count) => sum + count, 0);
}

/** What a tally says of one group. Rates are shares, 0 to 1; null where no line tells. */
export interface Punctual {
  /** Lines due in the period and not after the as-of date. */
  readonly due: number;
  readonly onTime: number;
  /** Null where no table keeps shipped quantities. */
  readonly inFull: number | null;
  /** Done after the due date, on a known day or not. */
  readonly late: number;
  /** Due and not done. */
  readonly open: number;
  readonly notYetDue: number;
  readonly onTimeRate: number | null;
  readonly inFullRate: number | null;
  /** Mean of the lines done late on a known day. */
  readonly averageDaysLate: number | null;
}

/** Sums up the groups named (all of them when none are). */
export function punctualOf(tally: Tally, groups?: readonly number[]): Punctual {
  const wanted = groups ?? Array.from({ length: tally.groups }, (_, group) => group);
  const total = (values: ArrayLike<number>) => wanted.reduce((sum, group) => sum + (values[group] ?? 0), 0);
  const lines = (counts: (outcome: Outcome) => boolean) => {
    const which = outcomes.flatMap((outcome, index) => (counts(outcome) ? [index] : []));
    const of = (group: number, index: number) => tally.counts[group * outcomes.length + index] ?? 0;
    return wanted.reduce((sum, group) => sum + which.reduce((part, index) => part + of(group, index), 0), 0);
  };
  const due = lines((outcome) => outcome.due);
  const onTime = lines((outcome) => outcome.onTime);
  const inFull = lines((outcome) => outcome.inFull);
  const kept = total(tally.kept);
  const lateKnown = lines(({ id }) => id === "late");
  return {
    due,
    onTime,
    inFull: kept > 0 ? inFull : null,
    late: lines(({ done, onTime }) => done && !onTime),
    open: lines(({ due, done }) => due && !done),
    notYetDue: lines((outcome) => !outcome.due),
    onTimeRate: share(onTime, due),
    inFullRate: share(inFull, kept),
    averageDaysLate: share(total(tally.lateDays), lateKnown),
  };
}

/** `part` of `whole`; null when there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
