import { withoutCrumbs } from "../orders/values/crumbs";

/**
 * Bags or cartons needed to pack a quantity.
 *
 * @param quantity - 0 or more
 * @param perUnit - how much one full bag or carton holds, 1 or more
 * @returns whole bags or cartons; the last may be part full
 * @throws RangeError when a figure is out of its range or not a number
 */
export function unitsNeeded(quantity: number, perUnit: number): number {
  if (!(quantity >= 0 && perUnit >= 1)) throw new RangeError(`not quantities: ${quantity}, ${perUnit}`);
  return Math.ceil(withoutCrumbs(quantity / perUnit));
}
