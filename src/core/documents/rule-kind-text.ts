import type { Lang } from "../lang";
import { fieldOf, type FieldId } from "../orders/fields";
import { ruleOf } from "../rules/finding-text";

/**
 * What a rule finds, in general: its sentence with `…` for the facts of one line. A rule that looks at many fields
 * names the one given.
 * @throws RangeError when there is no rule of this code
 */
export function ruleKindText(code: string, lang: Lang, field: FieldId | null = null): string {
  const label = field === null ? "…" : fieldOf(field).label[lang];
  return ruleOf(code)
    .text[lang].replaceAll("{field}", label)
    .replace(/\{\w+\}/g, "…");
}
