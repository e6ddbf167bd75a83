import { required } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { day } from "./cells/read-day";
import { wholeNumber } from "./cells/read-number";
import { spill } from "./cells/spill";
import { teamCalendar } from "./team-calendar";

/**
 * The working day so many working days after a day, or before it, with Chinese public holidays and make-up working days.
 * @customfunction ADDWORKDAYS
 * @param from The day to count from; it is not counted itself
 * @param days Working days, whole; negative counts back
 * @param [restDays] Rest days a week: 2 (default, Saturday and Sunday), 1 (Sunday) or 0
 * @param [holidays] The team's own days off, a range; a year in which it gives one counts as known
 * @param [workdays] The team's own extra working days, a range
 * @returns Serial number of the day: format the cell as a date; #N/A when the holidays of a year are not known
 */
export function addworkdays(
  from: unknown[][],
  days: unknown[][],
  restDays?: unknown[][],
  holidays?: unknown[][],
  workdays?: unknown[][],
): unknown[][] {
  const { calendar, unknownYear } = teamCalendar(restDays, holidays, workdays);
  return spill([required(from, day), required(days, wholeNumber(-20_000, 20_000))], (first, count) => {
    const found = calendar.addWorkdays(first, count);
    if (Number.isNaN(found)) return cellError("dayOutOfRange");
    const year = unknownYear(first, found);
    return year === null ? found : cellError("yearNotPublished", year);
  });
}
