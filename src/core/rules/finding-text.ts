import { fillText, type Lang, type TextArgs } from "../lang";
import { orderStatuses, orderStatusNames } from "../lifecycle/order-status";
import { fieldIds, fieldOf, type FieldId } from "../orders/fields";
import { rules } from "./index";
import type { Finding, Rule } from "./rule";

const ruleByCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));
const knownFields: ReadonlySet<string> = new Set(fieldIds);
const listComma: Readonly<Record<Lang, string>> = { "zh-CN": "、", en: ", " };

/**
 * The rule of a finding's code.
 * @throws RangeError when there is no such rule
 */
export function ruleOf(code: string): Rule {
  const rule = ruleByCode.get(code);
  if (!rule) throw new RangeError(`no rule is called ${code}`);
  return rule;
}

/**
 * The sentence of a finding: its rule's text with the facts filled in, fields and statuses by their names.
 * @throws RangeError when there is no rule of its code
 */
export function findingText({ code, args }: Pick<Finding, "code" | "args">, lang: Lang): string {
  const shown: TextArgs = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, shownArg(name, value, lang)]),
  );
  return fillText(ruleOf(code).text[lang], shown);
}

function shownArg(name: string, value: string | number, lang: Lang): string | number {
  if (/[fF]ields?$/.test(name)) return labels(String(value), lang);
  const status = name === "orderStatus" ? orderStatuses.find((one) => one === value) : undefined;
  return status ? orderStatusNames[status][lang] : value;
}

/** Field ids with commas between, as the fields' labels. */
function labels(ids: string, lang: Lang): string {
  return ids
    .split(",")
    .map((id) => (isFieldId(id) ? fieldOf(id).label[lang] : id))
    .join(listComma[lang]);
}

function isFieldId(id: string): id is FieldId {
  return knownFields.has(id);
}
