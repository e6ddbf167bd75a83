import { foldText } from "./fold";
import { longestNumberText, readNumberText } from "./number-text";

const unit = String.raw`(?:[a-z%]{1,8}|\p{Script=Han}{1,3})?`;
const before = /^\(?[¥$€£]?[+-]?$/;
const between = new RegExp(
  String.raw`^ ?${unit} ?(?:[-~–—至到或和,、/*x×+;]|\+\/?-|±)? ?[¥$€£]?[+-]?$`,
  "iu",
);
const after = new RegExp(String.raw`^ ?${unit}\)?$`, "iu");
const estimateBefore = /^(?:约|大约|近|约为|≈|~|>|<|≥|≤|>=|<=|±|about|approx\.?) ?$/i;
const estimateAfter = /^ ?(?:\p{Script=Han}{1,2})?(?:左右|以上|以内|以下|多|余|\+|\?|[kw])$/iu;

/**
 * The text names figures, but not one certain number: a range or a sum (`500-600`, `1000+200`), an estimate
 * (`约5000`, `5000+`, `5K`), or one figure in brackets.
 */
export function isUncertainNumber(text: string): boolean {
  if (text.length > longestNumberText || readNumberText(text) !== null) return false;
  const [lead = "", ...rest] = foldText(text).split(/\d+(?:\.\d+)*/);
  const tail = rest.at(-1);
  if (tail === undefined) return false;
  if (rest.length > 1) {
    return before.test(lead) && rest.slice(0, -1).every((piece) => between.test(piece)) && after.test(tail);
  }
  const inBrackets = lead === "(" && tail === ")";
  return inBrackets || estimateAfter.test(tail) || (estimateBefore.test(lead) && after.test(tail));
}
