import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import { deliveryStates, stateIndex, type DeliveryState } from "./delivery";

/** The days that the state of a line is judged by. */
export interface StateDays {
  readonly asOf: Day;
  /** The last day that is due soon, see `lastSoonDay`. */
  readonly lastSoon: Day;
}

/**
 * The state of one line that is not cancelled. Without a due date it is `undated`, done or not, for nothing shows
 * that it was on time. Done without a day to count from it is `doneOnTime` while the due date has not passed, else
 * `doneLate`: no claim of being on time rests on a missing date.
 *
 * @param due - NaN for none
 * @param doneOn - the day it was done; NaN where unknown
 * Source: domain.md, section 4.
 */
export function lineState(
  due: Day,
  done: boolean,
  doneOn: Day,
  endangered: boolean,
  days: StateDays,
): DeliveryState {
  return deliveryStates[lineStateIndex(due, done, doneOn, endangered, days)] ?? "undated";
}

const { doneOnTime, doneLate, overdue, dueToday, dueSoon, atRisk, onTrack, undated } = stateIndex;

/** The same as an index into `deliveryStates`. */
export function lineStateIndex(
  due: Day,
  done: boolean,
  doneOn: Day,
  endangered: boolean,
  { asOf, lastSoon }: StateDays,
): number {
  if (Number.isNaN(due)) return undated;
  if (done) return due < (Number.isNaN(doneOn) ? asOf : doneOn) ? doneLate : doneOnTime;
  if (due < asOf) return overdue;
  if (due === asOf) return dueToday;
  if (due <= lastSoon) return dueSoon;
  return endangered ? atRisk : onTrack;
}

/** The last day with at most `workdays` working days between it and the as-of date. */
export function lastSoonDay(asOf: Day, workdays: number, calendar: WorkCalendar): Day {
  return calendar.addWorkdays(asOf, workdays + 1) - 1;
}
