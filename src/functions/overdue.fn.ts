import { optional, required } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { day, shippedDay } from "./cells/read-day";
import { spill } from "./cells/spill";

/**
 * Calendar days a line is late on a day: until it was done, or until that day while it is open. 0 when not late.
 * @customfunction OVERDUE
 * @param due Required delivery date
 * @param done Ship date, or a word such as 已出货; blank while open
 * @param asOf The day looked at; never the clock
 * @returns Whole days, 0 or more
 */
export function overdue(due: unknown[][], done: unknown[][], asOf: unknown[][]): unknown[][] {
  return spill(
    [required(due, day), optional(done, shippedDay, false), required(asOf, day)],
    (dueOn, doneOn, at) => {
      if (doneOn === true) return at <= dueOn ? 0 : cellError("doneUndated");
      const until = doneOn === false ? at : Math.min(doneOn, at);
      return Math.max(0, until - dueOn);
    },
  );
}
