import type { Size } from "./size";

/**
 * Volume of a number of cartons, in m³ to 3 decimals; NaN when the size has no height.
 *
 * @param size - the carton's outer size
 * @param cartons - 0 or more
 * Source: domain.md, section 5: 60×40×50 cm × 417 = 50.040 m³.
 */
export function volumeM3(size: Size, cartons: number): number {
  return Math.round((cubicMm(size) * cartons) / 1e6) / 1000;
}

/** cm³ that count as one kilogram. Source: domain.md, section 5. */
export const volumeWeightDivisors = { courier: 5000, air: 6000 } as const;
export type VolumeWeightMode = keyof typeof volumeWeightDivisors;

/**
 * Volume weight of a number of cartons, in kg to 2 decimals; NaN when the size has no height.
 * Parameters as in `volumeM3`.
 */
export function volumeWeightKg(size: Size, cartons: number, mode: VolumeWeightMode): number {
  return Math.round((cubicMm(size) * cartons) / 10 / volumeWeightDivisors[mode]) / 100;
}

function cubicMm({ lengthMm, widthMm, heightMm }: Size): number {
  return lengthMm * widthMm * (heightMm ?? Number.NaN);
}
