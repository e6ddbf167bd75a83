import { volumeM3 } from "../core";
import { optional, required } from "./cells/argument";
import { quantity } from "./cells/read-number";
import { boxSize } from "./cells/read-size";
import { spill } from "./cells/spill";

/**
 * Volume of cartons by their outer size. 417 of 60×40×50 cm are 50.040 m³.
 * @customfunction CBM
 * @param size Outer size of a carton, such as 60*40*50cm
 * @param [cartons] Number of cartons; 1 when left out
 * @returns Cubic metres to 3 decimals
 */
export function cbm(size: unknown[][], cartons?: unknown[][]): unknown[][] {
  return spill([required(size, boxSize), optional(cartons, quantity, 1)], volumeM3);
}
