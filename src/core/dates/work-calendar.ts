import type { Day } from "./day";

/** Working days with public holidays, make-up working days (调休) and the team's own rest days. */
export interface WorkCalendar {
  isWorkday(day: Day): boolean;
  /** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
  workdaysBetween(from: Day, to: Day): number;
  /** The n-th working day after `from` (before it when n is negative). */
  addWorkdays(from: Day, n: number): Day;
  /** The holidays of this year are published and known. */
  knowsYear(year: number): boolean;
}
