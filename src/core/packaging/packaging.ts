import type { OrderLines } from "../orders/lines";
import { grossWeights } from "./gross-weight";
import { packingNeeds, type PackingNeeds } from "./packing-needs";
import { volumeM3 } from "./volume";

/**
 * Packaging worked out for every line; arrays have one entry a line, NaN where the figures do not say it.
 * Source: domain.md, section 2, duties 6 and 7, and section 4.
 */
export interface PackagingColumns extends PackingNeeds {
  /** Volume of `shipCartons` by their outer size, m³ to 3 decimals. */
  readonly volumeM3: Float64Array;
  /** Gross weight of `shipCartons`, see `grossWeights`. */
  readonly grossWeightKg: Float64Array;
}

export function packagingOf(lines: OrderLines): PackagingColumns {
  const needs = packingNeeds(lines);
  const { shipCartons } = needs;
  const volumes = new Float64Array(lines.count).fill(Number.NaN);
  lines.columns.cartonSize?.sizes.forEach((size, line) => {
    if (size) volumes[line] = volumeM3(size, shipCartons[line] ?? Number.NaN);
  });
  return { ...needs, volumeM3: volumes, grossWeightKg: grossWeights(lines, shipCartons) };
}
