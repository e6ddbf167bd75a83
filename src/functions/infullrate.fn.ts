import { punctuality } from "../core";
import { optional, required } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { day, dueDay, shippedDay } from "./cells/read-day";
import { knownQuantity } from "./cells/read-number";
import { visitCells } from "./cells/spill";
import { punctualityAt } from "./shipped-at";

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
  let dueLines = 0;
  let inFull = 0;
  visitCells(
    [
      required(due, dueDay),
      optional(done, shippedDay, false),
      optional(ordered, knownQuantity, Number.NaN),
      optional(shipped, knownQuantity, Number.NaN),
      required(asOf, day),
      optional(from, day, Number.NEGATIVE_INFINITY),
      optional(to, day, Number.POSITIVE_INFINITY),
    ],
    (_, dueOn, doneOn, orderedQty, shippedQty, at, first, last) => {
      if (dueOn < first || dueOn > last) return;
      const level = punctualityAt(dueOn, orderedQty, shippedQty, doneOn, at);
      if (level >= punctuality.due) dueLines += 1;
      if (level === punctuality.inFull) inFull += 1;
    },
  );
  if (dueLines === 0) throw cellError("nothingDue");
  return inFull / dueLines;
}
