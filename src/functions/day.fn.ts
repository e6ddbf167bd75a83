import { optional, required } from "./cells/argument";
import { dayOfMonthDay, dayOrMonthDay, yearMissing, yearOrDay } from "./cells/read-day";
import { spill } from "./cells/spill";

/**
 * A date read from text: 2025.3.5, 2025年3月5日, 20250305, 3/5. The month stands before the day.
 * @customfunction DAY
 * @param text Text to read; a date cell stays as it is
 * @param [year] For dates without a year: the year, or a day they are nearest to
 * @returns Serial number of the day: format the cell as a date
 */
export function day(text: unknown[][], year?: unknown[][]): unknown[][] {
  return spill([required(text, dayOrMonthDay), optional(year, yearOrDay, null)], (read, near) => {
    if (typeof read === "number") return read;
    return near === null ? yearMissing(read) : dayOfMonthDay(read, near);
  });
}
