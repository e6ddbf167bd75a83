import { punctuality, type Punctuality } from "../core";
import { optional, required } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { day, dueDay, shippedDay } from "./cells/read-day";
import { knownQuantity, shippedQuantity } from "./cells/read-number";
import { visitCells } from "./cells/spill";
import { punctualityAt } from "./shipped-at";

/** Ranges of one shape, or single values. */
export interface PunctualityCells {
  readonly due: unknown;
  readonly done: unknown;
  readonly ordered: unknown;
  readonly shipped: unknown;
  readonly asOf: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * Of the lines due in a period and by the day looked at, the share that reach a level of punctuality.
 *
 * @returns 0 to 1
 * @throws CustomFunctions.Error when no line was due, or a cell cannot be read
 */
export function punctualShare(cells: PunctualityCells, wanted: Punctuality): number {
  let due = 0;
  let reached = 0;
  visitCells(
    [
      required(cells.due, dueDay),
      optional(cells.done, shippedDay, false),
      optional(cells.ordered, knownQuantity, Number.NaN),
      optional(cells.shipped, shippedQuantity, Number.NaN),
      required(cells.asOf, day),
      optional(cells.from, day, Number.NEGATIVE_INFINITY),
      optional(cells.to, day, Number.POSITIVE_INFINITY),
    ],
    (dueOn, doneOn, ordered, shipped, at, first, last) => {
      if (dueOn < first || dueOn > last) return;
      const level = punctualityAt(dueOn, ordered, shipped, doneOn, at);
      if (level >= punctuality.due) due += 1;
      if (level >= wanted) reached += 1;
    },
  );
  if (due === 0) throw cellError("nothingDue");
  return reached / due;
}
