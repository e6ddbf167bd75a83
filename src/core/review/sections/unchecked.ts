import type { Text } from "../../lang";
import { fieldOf, type FieldId } from "../../orders/fields";
import type { ReportCell } from "../../report/blocks";
import { textCell } from "../../report/cells";
import { ruleKindText } from "../../documents/rule-kind-text";
import type { ReviewFacts } from "../facts";
import type { ReviewSection } from "../section";

const texts = {
  rule: { "zh-CN": "没有校验的项目", en: "Not checked" },
  missing: { "zh-CN": "缺少的列", en: "Columns missing" },
  sheets: { "zh-CN": "工作表", en: "Sheets" },
  none: { "zh-CN": "所有项目都已校验。", en: "Everything was checked." },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** What no rule could look at, because columns are missing: silence there is not a clean bill. */
export const unchecked: ReviewSection = {
  id: "unchecked",
  heading: { "zh-CN": "无法校验的项目", en: "What could not be checked" },
  blocks: (facts) => [
    {
      kind: "table",
      id: "unchecked",
      columns: [
        { id: "rule", label: facts.say(texts.rule), width: 44 },
        { id: "missing", label: facts.say(texts.missing), width: 36 },
        { id: "sheets", label: facts.say(texts.sheets), width: 24 },
      ],
      rows: uncheckedRows(facts),
      empty: facts.say(texts.none),
    },
  ],
};

function uncheckedRows({ tables, lang, say }: ReviewFacts): readonly (readonly ReportCell[])[] {
  const rules = new Map<string, { missing: Set<FieldId>; sheets: Set<string> }>();
  for (const { lines, notChecked } of tables) {
    for (const { code, missing } of notChecked) {
      const rule = rules.get(code) ?? { missing: new Set(), sheets: new Set() };
      rules.set(code, rule);
      rule.sheets.add(lines.sheet);
      missing.forEach((field) => rule.missing.add(field));
    }
  }
  const separator = say(texts.separator);
  return [...rules].map(([code, { missing, sheets }]) => [
    textCell(ruleKindText(code, lang)),
    textCell([...missing].map((field) => fieldOf(field).label[lang]).join(separator)),
    textCell([...sheets].join(separator)),
  ]);
}
