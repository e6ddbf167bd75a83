/**
 * Share by which an ordered quantity differs from the needed one: 0.05 = 5 % more, negative = less.
 *
 * @throws RangeError when `needed` is not above 0 or `ordered` is below 0
 */
export function deviation(ordered: number, needed: number): number {
  if (!(needed > 0)) throw new RangeError(`needed must be above 0, got ${needed}`);
  if (!(ordered >= 0)) throw new RangeError(`ordered must be 0 or more, got ${ordered}`);
  return (ordered - needed) / needed;
}

/**
 * How an ordered quantity stands to the needed one, with a float allowed to both sides:
 * `met` from the need up to the limit, `short` below the need but inside the float, `over` and `under` beyond it.
 */
export type OrderStanding = "over" | "met" | "short" | "under";

/**
 * Judges an ordered quantity; the limit itself is allowed (need 10,000 at 20 %: 12,000 is met, 12,001 is over).
 * Cartons are judged with a float of 0: only the needed number is met.
 *
 * @param ordered - 0 or more
 * @param needed - 0 or more; of a need of 0 nothing may be ordered
 * @param float - share, 0.2 = 20 %; counted to a millionth
 * @throws RangeError when a quantity is below 0 or not a number
 * Source: domain.md, section 2, duties 6 and 7.
 */
export function orderStanding(ordered: number, needed: number, float: number): OrderStanding {
  if (!(ordered >= 0 && needed >= 0)) throw new RangeError(`not quantities: ${ordered}, ${needed}`);
  // Multiplied out, so that whole quantities are compared exactly and 1.05 × 10,000 is no question of rounding.
  const inside = Math.abs(ordered - needed) * 1e6 <= Math.round(float * 1e6) * needed;
  if (ordered < needed) return inside ? "short" : "under";
  return inside ? "met" : "over";
}

/** The largest whole quantity that is still met. */
export function mostAllowed(needed: number, float: number): number {
  return Math.floor((needed * (1e6 + Math.round(float * 1e6))) / 1e6);
}

/** The smallest whole quantity that is still inside the float. */
export function leastAllowed(needed: number, float: number): number {
  return Math.ceil((needed * (1e6 - Math.round(float * 1e6))) / 1e6);
}
