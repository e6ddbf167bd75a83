import { punctuality } from "../core";
import { optional, required } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { day, dueDay, shippedDay } from "./cells/read-day";
import { visitCells } from "./cells/spill";
import { punctualityAt } from "./shipped-at";

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
  let dueLines = 0;
  let onTime = 0;
  visitCells(
    [
      required(due, dueDay),
      optional(done, shippedDay, false),
      required(asOf, day),
      optional(from, day, Number.NEGATIVE_INFINITY),
      optional(to, day, Number.POSITIVE_INFINITY),
    ],
    (_, dueOn, doneOn, at, first, last) => {
      if (dueOn < first || dueOn > last) return;
      const level = punctualityAt(dueOn, Number.NaN, Number.NaN, doneOn, at);
      if (level >= punctuality.due) dueLines += 1;
      if (level >= punctuality.onTime) onTime += 1;
    },
  );
  if (dueLines === 0) throw cellError("nothingDue");
  return onTime / dueLines;
}
