import { orderStanding } from "../core";
import { optional, required } from "./cells/argument";
import { language as languageOf } from "./cells/read-choice";
import { quantity } from "./cells/read-number";
import { spill } from "./cells/spill";
import { cartonWords } from "./standing-words";

/**
 * Judges cartons ordered against the need, which they must meet exactly.
 * @customfunction CARTONCHECK
 * @param ordered Cartons ordered
 * @param needed Cartons needed
 * @param [language] Language of the result: zh (default) or en
 * @returns OK, Over or Short; in Chinese unless English is asked for
 */
export function cartoncheck(ordered: unknown[][], needed: unknown[][], language?: unknown[][]): unknown[][] {
  return spill(
    [required(ordered, quantity), required(needed, quantity), optional(language, languageOf, "zh-CN")],
    (have, need, lang) => cartonWords[orderStanding(have, need, 0)][lang],
  );
}
