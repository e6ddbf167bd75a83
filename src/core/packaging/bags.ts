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
  if (!(pieces >= 0)) throw new RangeError(`pieces must be 0 or more, got ${pieces}`);
  if (!(perBag >= 1)) throw new RangeError(`perBag must be 1 or more, got ${perBag}`);
  return Math.ceil(pieces / perBag);
}
