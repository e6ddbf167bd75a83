import type { CheckedTable } from "../../check";
import type { Lang, Text } from "../../lang";
import { fieldOf, type FieldId } from "../../orders/fields";
import type { Block, ReportCell } from "../../report/blocks";
import { textCell } from "../../report/cells";
import { sayIn } from "../../report/say";
import { ruleKindText } from "../rule-kind-text";

const texts = {
  rule: { "zh-CN": "没有校验的项目", en: "Not checked" },
  missing: { "zh-CN": "缺少的列", en: "Columns missing" },
  sheets: { "zh-CN": "工作表", en: "Sheets" },
  none: { "zh-CN": "所有项目都已校验。", en: "Everything was checked." },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/**
 * What no rule could look at, because columns are missing: silence there is not a clean bill.
 *
 * @param widths - of the rule, of the columns missing and of the sheets, in characters
 */
export function notCheckedTable(
  tables: readonly CheckedTable[],
  lang: Lang,
  widths: readonly [number, number, number],
): Block {
  const say = sayIn(lang);
  return {
    kind: "table",
    id: "notChecked",
    columns: [
      { id: "rule", label: say(texts.rule), width: widths[0] },
      { id: "missing", label: say(texts.missing), width: widths[1] },
      { id: "sheets", label: say(texts.sheets), width: widths[2] },
    ],
    rows: notCheckedRows(tables, lang),
    empty: say(texts.none),
  };
}

function notCheckedRows(tables: readonly CheckedTable[], lang: Lang): readonly (readonly ReportCell[])[] {
  const rules = new Map<string, { readonly missing: Set<FieldId>; readonly sheets: Set<string> }>();
  for (const { lines, notChecked } of tables) {
    for (const { code, missing } of notChecked) {
      const rule = rules.get(code) ?? { missing: new Set(), sheets: new Set() };
      rules.set(code, rule);
      rule.sheets.add(lines.sheet);
      missing.forEach((field) => rule.missing.add(field));
    }
  }
  const separator = texts.separator[lang];
  return [...rules].map(([code, { missing, sheets }]) => [
    textCell(ruleKindText(code, lang)),
    textCell([...missing].map((field) => fieldOf(field).label[lang]).join(separator)),
    textCell([...sheets].join(separator)),
  ]);
}
