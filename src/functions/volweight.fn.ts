import { volumeWeightKg } from "../core";
import { optional, required } from "./cells/argument";
import { weightMode } from "./cells/read-choice";
import { quantity } from "./cells/read-number";
import { boxSize } from "./cells/read-size";
import { spill } from "./cells/spill";

/**
 * Volume weight of cartons: cm³ ÷ 5000 by courier, ÷ 6000 by air.
 * @customfunction VOLWEIGHT
 * @param size Outer size of a carton, such as 60*40*50cm
 * @param [cartons] Number of cartons; 1 when left out
 * @param [mode] courier (default) or air; 快递 or 空运 is read too
 * @returns Kilograms to 2 decimals
 */
export function volweight(size: unknown[][], cartons?: unknown[][], mode?: unknown[][]): unknown[][] {
  return spill(
    [required(size, boxSize), optional(cartons, quantity, 1), optional(mode, weightMode, "courier")],
    volumeWeightKg,
  );
}
