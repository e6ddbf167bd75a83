import { mostAllowed } from "../core";
import { bagFloat } from "./bag-float";
import { optional, required } from "./cells/argument";
import { plate } from "./cells/read-choice";
import { quantity, share } from "./cells/read-number";
import { spill } from "./cells/spill";

/**
 * The most bags that may be ordered for a need: 20 % more for regular bags, 5 % for a new plate.
 * @customfunction BAGLIMIT
 * @param needed Bags needed
 * @param [newPlate] Whether the plate is new: TRUE or FALSE, or a word such as 新版 or 常规; regular when left out
 * @param [tolerance] The team's own share in place of 20 % or 5 %, such as 10%
 * @returns Whole bags; this many is still allowed
 */
export function baglimit(needed: unknown[][], newPlate?: unknown[][], tolerance?: unknown[][]): unknown[][] {
  return spill(
    [required(needed, quantity), optional(newPlate, plate, "regular"), optional(tolerance, share, null)],
    (need, kind, own) => mostAllowed(need, bagFloat(kind, own)),
  );
}
