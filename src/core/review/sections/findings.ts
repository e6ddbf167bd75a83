import type { Text } from "../../lang";
import type { Block, ReportCell, ReportLink } from "../../report/blocks";
import { severityLooks } from "../../report/severity-looks";
import type { Finding } from "../../rules/rule";
import { cellAddress } from "../../sheet/address";
import { numberCell, textCell } from "../../report/cells";
import { ruleKindText } from "../../documents/rule-kind-text";
import type { ReviewFacts } from "../facts";
import type { FindingKind } from "../finding-kinds";
import type { ReviewSection } from "../section";

const texts = {
  severity: { "zh-CN": "级别", en: "Severity" },
  kind: { "zh-CN": "问题", en: "What was found" },
  count: { "zh-CN": "数量", en: "Count" },
  share: { "zh-CN": "累计占比", en: "Cumulative" },
  first: { "zh-CN": "首处", en: "First at" },
  none: { "zh-CN": "校验没有发现问题。", en: "The checks found nothing." },
  chart: { "zh-CN": "问题排行", en: "Findings by kind" },
} as const satisfies Record<string, Text>;

/** What the checks found, by kind, the commonest first. */
export const findings: ReviewSection = {
  id: "findings",
  heading: { "zh-CN": "数据问题排行", en: "Findings by kind" },
  blocks(facts) {
    const { kinds } = facts.findings;
    const table = kindTable(facts, kinds);
    return kinds.length > 1 ? [table, kindChart(facts)] : [table];
  },
};

function kindTable(facts: ReviewFacts, kinds: readonly FindingKind[]): Block {
  const { say } = facts;
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  let sofar = 0;
  const rows = kinds.map((kind) => {
    sofar += kind.count;
    return kindRow(facts, kind, sofar / all);
  });
  return {
    kind: "table",
    id: "findings",
    columns: [
      { id: "kind", label: say(texts.kind), width: 44 },
      { id: "severity", label: say(texts.severity), width: 9 },
      { id: "count", label: say(texts.count), width: 9, bar: true },
      { id: "share", label: say(texts.share), width: 10 },
      { id: "first", label: say(texts.first), width: 14 },
    ],
    rows,
    empty: say(texts.none),
  };
}

function kindRow(facts: ReviewFacts, kind: FindingKind, share: number): readonly ReportCell[] {
  const look = severityLooks[kind.severity];
  const { finding, table } = kind.first;
  return [
    textCell(ruleKindText(kind.code, facts.lang)),
    textCell(facts.say(look.label), { tone: look.tone }),
    numberCell(kind.count, "count"),
    numberCell(share, "percent"),
    textCell(placeOf(finding), { link: facts.tables[table]?.linked ? cellLink(finding) : undefined }),
  ];
}

function placeOf({ sheet, row, column }: Finding): string {
  return `${sheet} ${cellAddress(row, column ?? 0)}`;
}

function cellLink({ sheet, row, column }: Finding): ReportLink {
  return { to: "cell", sheet, row, column: column ?? 0 };
}

function kindChart({ say }: ReviewFacts): Block {
  const title = say(texts.chart);
  return {
    kind: "chart",
    type: "bar",
    title,
    table: "findings",
    categories: "kind",
    series: ["count"],
    format: "count",
  };
}
