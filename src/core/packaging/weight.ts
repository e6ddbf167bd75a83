/** What one full carton weighs, part by part, in kg. */
export interface CartonWeight {
  readonly netKg: number;
  readonly cartonKg: number;
  readonly packingKg: number;
}

/**
 * Gross weight of a number of full cartons, in kg to 3 decimals: net + carton + packing.
 *
 * @param cartons - 0 or more
 * @throws RangeError when a weight or the number is below 0 or not a number
 * Source: domain.md, section 5.
 */
export function grossWeightKg({ netKg, cartonKg, packingKg }: CartonWeight, cartons: number): number {
  const smallest = Math.min(netKg, cartonKg, packingKg, cartons);
  if (!(smallest >= 0)) throw new RangeError(`not quantities: ${smallest}`);
  return Math.round((netKg + cartonKg + packingKg) * cartons * 1000) / 1000;
}
