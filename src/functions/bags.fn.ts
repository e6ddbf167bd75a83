import { bagsNeeded } from "../core";
import { required } from "./cells/argument";
import { perBag as perBagOf, toBags } from "./cells/read-number";
import { spill } from "./cells/spill";

/**
 * Packaging bags needed to pack a quantity.
 * @customfunction BAGS
 * @param quantity Pieces to pack
 * @param perBag Pieces in one full bag, 1 or more
 * @returns Whole bags; the last may be part full
 */
export function bags(quantity: unknown[][], perBag: unknown[][]): unknown[][] {
  return spill([required(quantity, toBags), required(perBag, perBagOf)], bagsNeeded);
}
