import { punctuality } from "../core";
import { punctualShare } from "./punctual-share";

/**
 * On-time rate: lines done on or before their due date ÷ lines due in the period and by the day looked at. Open late lines count as due.
 * @customfunction ONTIMERATE
 * @param due Required delivery dates, a range; blank rows are left out
 * @param done Ship dates of the same rows, or words such as 已出货; blank while open
 * @param asOf The day looked at; never the clock
 * @param [from] First due date of the period
 * @param [to] Last due date of the period
 * @returns Share, 0 to 1; #N/A when no line was due
 */
export function ontimerate(
  due: unknown[][],
  done: unknown[][],
  asOf: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): number {
  return punctualShare({ due, done, ordered: null, shipped: null, asOf, from, to }, punctuality.onTime);
}
