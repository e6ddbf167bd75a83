import type { Day } from "../dates/day";

/**
 * A line is done when its shipped quantity reaches its order quantity; where one of the two is unknown, when it
 * has an actual ship date, or a word that stands for it (`已出货`) in place of the date or the shipped quantity.
 * A ship date after the as-of date has not come yet. NaN is unknown.
 * Source: domain.md, section 4.
 */
export function isDone(
  ordered: number,
  shipped: number,
  shipDate: Day,
  saysShipped: boolean,
  asOf: Day,
): boolean {
  if (shipDate > asOf) return false;
  const open = openQuantity(ordered, shipped);
  return Number.isNaN(open) ? shipDate <= asOf || saysShipped : open <= 0;
}

/** What is still to ship, 0 or less when nothing is; NaN where a quantity is unknown or nothing was ordered. */
function openQuantity(ordered: number, shipped: number): number {
  return ordered > 0 ? ordered - shipped : Number.NaN;
}
