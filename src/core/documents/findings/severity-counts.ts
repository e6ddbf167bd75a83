import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Say } from "../../report/say";
import { severityLooks } from "../../report/severity-looks";
import { mostFindings } from "./findings-table";
import type { SortedFindings } from "./sorted-findings";

const texts = {
  severity: { "zh-CN": "级别", en: "Severity" },
  count: { "zh-CN": "数量", en: "Count" },
  meaning: { "zh-CN": "含义", en: "Meaning" },
  total: { "zh-CN": "合计", en: "Total" },
} as const satisfies Record<string, Text>;

const meanings = {
  error: {
    "zh-CN": "必须处理：不改会出错或违反规定",
    en: "Has to be put right: wrong, or against the rules",
  },
  warning: { "zh-CN": "需要看一眼：可能有问题", en: "Worth a look: there may be a problem" },
  info: { "zh-CN": "供参考：多为写法问题，可一键修正", en: "For information: mostly how a cell is written" },
} as const satisfies Record<string, Text>;

/** How many findings there are of each severity; each number leads to them. */
export function severityCounts({ all, runs }: SortedFindings, say: Say): Block {
  return {
    kind: "table",
    id: "severityCounts",
    columns: [
      { id: "severity", label: say(texts.severity), width: 12 },
      { id: "count", label: say(texts.count), width: 10, sums: true },
      { id: "meaning", label: say(texts.meaning), width: 44 },
    ],
    rows: runs.map(({ severity, first, last }) => {
      const { label, tone } = severityLooks[severity];
      const end = Math.min(last, mostFindings - 1);
      const link = end >= first ? ({ to: "rows", table: "findings", first, last: end } as const) : undefined;
      return [
        textCell(say(label), { tone }),
        numberCell(last - first + 1, "count", { link }),
        textCell(say(meanings[severity]), { tone: "muted" }),
      ];
    }),
    total: [textCell(say(texts.total)), numberCell(all.length, "count")],
    empty: "",
  };
}
