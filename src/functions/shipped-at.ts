import { isDone, linePunctuality, lineState, type Day, type Punctuality } from "../core";

/** Whether a line is done on a day, and when it was; NaN is unknown. */
export interface ShippedAt {
  readonly done: boolean;
  readonly doneOn: Day;
}

/**
 * @param quantity - the shipped quantity, or `true` where the cell says that the whole line has shipped
 * @param shipped - the ship date, or whether the cell says that the line has shipped
 */
export function shippedAt(
  ordered: number,
  quantity: number | true,
  shipped: Day | boolean,
  asOf: Day,
): ShippedAt {
  const shipDate = typeof shipped === "number" ? shipped : Number.NaN;
  const says = shipped === true || quantity === true;
  const done = isDone(ordered, known(quantity), shipDate, says, asOf);
  return { done, doneOn: done ? shipDate : Number.NaN };
}

/** How a line counts in the on-time rate on a day. Parameters as in `shippedAt`. */
export function punctualityAt(
  due: Day,
  ordered: number,
  quantity: number | true,
  shipped: Day | boolean,
  asOf: Day,
): Punctuality {
  const { done, doneOn } = shippedAt(ordered, quantity, shipped, asOf);
  const state = lineState(due, done, doneOn, false, { asOf, lastSoon: asOf });
  return linePunctuality(due, state === "doneOnTime", ordered, known(quantity), asOf);
}

function known(quantity: number | true): number {
  return quantity === true ? Number.NaN : quantity;
}
