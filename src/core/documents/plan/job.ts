import type { Day } from "../../dates/day";
import { byDay } from "../../planning/by-day";
import type { Lack } from "../../planning/lacks";
import type { Desk, Line } from "../desk/desk";
import { linesOfKind } from "../desk/desk";
import { byText, grouped } from "../desk/grouped";
import { lineLacks } from "../desk/lack-texts";
import { numberAt, textAt } from "../desk/line-values";

/**
 * Why a line stands in a plan: it runs in the period, was to run before and has not ended, is not planned though its
 * date is near, or has neither plan nor date.
 */
export const jobReasons = ["planned", "carried", "unplanned", "undated"] as const;
export type JobReason = (typeof jobReasons)[number];

/** A line that production still owes something. */
export interface Job {
  readonly line: Line;
  readonly reason: JobReason;
  /** Days of production planned; NaN where unknown. */
  readonly start: Day;
  readonly end: Day;
  readonly lacks: readonly Lack[];
}

/** Days a plan is for, and the last required date that has to be made in them. */
export interface PlanPeriod {
  readonly first: Day;
  readonly last: Day;
  readonly lastDue: Day;
}

/** The jobs of a period: by reason, then planned start, then required date. */
export function jobsOf(desk: Desk, period: PlanPeriod): readonly Job[] {
  return linesOfKind(desk, "orders")
    .flatMap((line) => {
      const start = numberAt(line, "prodStartPlan");
      const end = numberAt(line, "prodEndPlan");
      const reason = isProduced(line) ? null : reasonOf(line, start, end, period, desk.chosen !== null);
      return reason ? [{ line, reason, start, end, lacks: lineLacks(line, desk) }] : [];
    })
    .sort(byUrgency);
}

function isProduced(line: Line): boolean {
  return line.table.need.left[line.at] === 0 || !Number.isNaN(numberAt(line, "prodEndActual"));
}

function reasonOf(
  line: Line,
  start: Day,
  end: Day,
  { first, last, lastDue }: PlanPeriod,
  chosen: boolean,
): JobReason | null {
  const from = Number.isNaN(start) ? end : start;
  const to = Number.isNaN(end) ? start : end;
  if (!Number.isNaN(from)) {
    if (from > last) return chosen ? "planned" : null;
    return to < first ? "carried" : "planned";
  }
  const due = numberAt(line, "requiredDate");
  if (Number.isNaN(due)) return "undated";
  return due <= lastDue || chosen ? "unplanned" : null;
}

function byUrgency(a: Job, b: Job): number {
  return (
    jobReasons.indexOf(a.reason) - jobReasons.indexOf(b.reason) ||
    byDay(a.start, b.start) ||
    byDay(numberAt(a.line, "requiredDate"), numberAt(b.line, "requiredDate"))
  );
}

/** Jobs by machine, in the order of its name; without a machine last, under null. */
export function jobsByMachine(jobs: readonly Job[]): ReadonlyMap<string | null, readonly Job[]> {
  const order = (machine: string | null) => machine ?? "\uffff";
  const groups = grouped(jobs, ({ line }) => textAt(line, "machine"));
  return new Map([...groups].sort(([a], [b]) => byText(order(a), order(b))));
}
