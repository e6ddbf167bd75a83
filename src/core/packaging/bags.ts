import { unitsNeeded } from "./units-needed";

/**
 * Bags needed to pack a quantity.
 *
 * @param pieces - pieces to pack, 0 or more
 * @param perBag - pieces in one full bag, 1 or more
 * @returns whole bags; the last may be part full
 * @throws RangeError when a figure is out of its range or not a number
 * Source: domain.md, section 2, duty 6.
 */
export function bagsNeeded(pieces: number, perBag: number): number {
  return unitsNeeded(pieces, perBag);
}
