import { grossWeightKg } from "../core";
import { optional, required } from "./cells/argument";
import { quantity, weightKg } from "./cells/read-number";
import { spill } from "./cells/spill";

/**
 * Gross weight of full cartons: net weight, carton and packing.
 * @customfunction GROSSWEIGHT
 * @param net Net weight of the goods in one carton, kg; text such as 500g is converted
 * @param carton Weight of the empty carton, kg
 * @param [packing] Weight of other packing in one carton, kg; 0 when left out
 * @param [cartons] Number of cartons; 1 when left out
 * @returns Kilograms to 3 decimals
 */
export function grossweight(
  net: unknown[][],
  carton: unknown[][],
  packing?: unknown[][],
  cartons?: unknown[][],
): unknown[][] {
  return spill(
    [
      required(net, weightKg),
      required(carton, weightKg),
      optional(packing, weightKg, 0),
      optional(cartons, quantity, 1),
    ],
    (netKg, cartonKg, packingKg, count) => grossWeightKg({ netKg, cartonKg, packingKg }, count),
  );
}
