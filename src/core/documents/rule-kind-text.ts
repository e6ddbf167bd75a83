import type { Lang } from "../lang";
import { ruleOf } from "../rules/finding-text";

/**
 * What a rule finds, in general: its sentence with `…` for the facts of one line.
 * @throws RangeError when there is no rule of this code
 */
export function ruleKindText(code: string, lang: Lang): string {
  return ruleOf(code).text[lang].replace(/\{\w+\}/g, "…");
}
