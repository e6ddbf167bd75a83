import { orderStanding } from "../core";
import { bagFloat } from "./bag-float";
import { optional, required } from "./cells/argument";
import { language as languageOf, plate } from "./cells/read-choice";
import { quantity, share } from "./cells/read-number";
import { spill } from "./cells/spill";
import { bagWords } from "./standing-words";

/**
 * Judges bags ordered against the need and the float allowed.
 * @customfunction BAGCHECK
 * @param ordered Bags ordered
 * @param needed Bags needed
 * @param [newPlate] Whether the plate is new: TRUE or FALSE, or a word such as 新版 or 常规; regular when left out
 * @param [tolerance] The team's own share in place of 20 % or 5 %, such as 10%
 * @param [language] Language of the result: zh (default) or en
 * @returns OK, Below need (but inside the float), Over float or Under float; in Chinese unless English is asked for
 */
export function bagcheck(
  ordered: unknown[][],
  needed: unknown[][],
  newPlate?: unknown[][],
  tolerance?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  return spill(
    [
      required(ordered, quantity),
      required(needed, quantity),
      optional(newPlate, plate, "regular"),
      optional(tolerance, share, null),
      optional(language, languageOf, "zh-CN"),
    ],
    (have, need, kind, own, lang) => bagWords[orderStanding(have, need, bagFloat(kind, own))][lang],
  );
}
