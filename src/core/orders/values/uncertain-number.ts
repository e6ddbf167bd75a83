import { foldText } from "./fold";
import { longestNumberText, readNumberText } from "./number-text";

const figure = String.raw`[¥$€£]?[+-]?\d[\d.,]* ?(?:[a-z%]{1,8}|\p{Script=Han}{1,3})??`;
const joined = String.raw`(?: ?(?:[-~–—至到或和,、/*x×+;]|\+\/?-|±) ?${figure})`;

/** Two figures and more (`500-600`, `1000+200`), an estimate (`约5000`, `5000+`, `5K`), or one in brackets. */
const uncertain = [
  `${figure}${joined}+`,
  `(?:约|大约|近|约为|≈|~|>|<|≥|≤|>=|<=|±|about|approx\\.?) ?${figure}(?:左右)?`,
  `${figure} ?(?:左右|以上|以内|以下|多|余|\\+|\\?|[kw])`,
  `\\(${figure}\\)`,
].map((pattern) => new RegExp(`^${pattern}$`, "iu"));

/** The text names figures, but not one certain number: a range, a sum, an estimate. */
export function isUncertainNumber(text: string): boolean {
  if (text.length > longestNumberText || readNumberText(text) !== null) return false;
  const folded = foldText(text);
  return uncertain.some((pattern) => pattern.test(folded));
}
