import { punctuality } from "../core";
import { punctualShare } from "./punctual-share";

/**
 * On time in full: lines that shipped their whole quantity on or before the due date ÷ lines due in the period and by the day looked at.
 * @customfunction INFULLRATE
 * @param due Required delivery dates, a range; blank rows are left out
 * @param done Ship dates of the same rows, or words such as 已出货; blank while open
 * @param ordered Order quantities of the same rows
 * @param shipped Shipped quantities of the same rows
 * @param asOf The day looked at; never the clock
 * @param [from] First due date of the period
 * @param [to] Last due date of the period
 * @returns Share, 0 to 1; #N/A when no line was due
 */
export function infullrate(
  due: unknown[][],
  done: unknown[][],
  ordered: unknown[][],
  shipped: unknown[][],
  asOf: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): number {
  return punctualShare({ due, done, ordered, shipped, asOf, from, to }, punctuality.inFull);
}
