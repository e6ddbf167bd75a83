import { required } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { day } from "./cells/read-day";
import { spill } from "./cells/spill";
import { teamCalendar } from "./team-calendar";

/**
 * Working days from one day to another, both counted, with Chinese public holidays and make-up working days.
 * @customfunction WORKDAYS
 * @param from First day
 * @param to Last day; before the first the result is negative
 * @param [restDays] Rest days a week: 2 (default, Saturday and Sunday), 1 (Sunday) or 0
 * @param [holidays] The team's own days off, a range; a year in which it gives one counts as known
 * @param [workdays] The team's own extra working days, a range
 * @returns Whole days; #N/A when the holidays of a year are not known
 */
export function workdays(
  from: unknown[][],
  to: unknown[][],
  restDays?: unknown[][],
  holidays?: unknown[][],
  workdays?: unknown[][],
): unknown[][] {
  const { calendar, unknownYear } = teamCalendar(restDays, holidays, workdays);
  return spill([required(from, day), required(to, day)], (first, last) => {
    const year = unknownYear(first, last);
    if (year !== null) return cellError("yearNotPublished", year);
    return first <= last
      ? calendar.workdaysBetween(first - 1, last)
      : -calendar.workdaysBetween(last - 1, first);
  });
}
