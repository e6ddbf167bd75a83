import type { Text } from "../../lang";
import type { Block, ReportCell, ReportLink } from "../../report/blocks";
import { severityLooks } from "../../report/severity-looks";
import type { Finding } from "../../rules/rule";
import { cellAddress } from "../../sheet/address";
import { numberCell, textCell } from "../../report/cells";
import { ruleKindText } from "../../documents/rule-kind-text";
import { gridWidth } from "../cover-grid";
import type { ReviewFacts } from "../facts";
import type { FindingKind } from "../finding-kinds";
import type { ReviewSection } from "../section";

/** How many kinds the chart draws; the table has them all. */
const drawn = 12;

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
    return [table, ...(kinds.length > 1 ? [kindChart(facts)] : [])];
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
      { id: "kind", label: say(texts.kind), width: gridWidth(0, 3) },
      { id: "severity", label: say(texts.severity), width: gridWidth(3) },
      { id: "first", label: say(texts.first), width: gridWidth(4, 2) },
      { id: "count", label: say(texts.count), width: gridWidth(6), bar: true },
      { id: "share", label: say(texts.share), width: gridWidth(7) },
    ],
    rows,
    empty: say(texts.none),
  };
}

function kindRow(facts: ReviewFacts, kind: FindingKind, share: number): readonly ReportCell[] {
  const look = severityLooks[kind.severity];
  const { finding, table } = kind.first;
  return [
    textCell(ruleKindText(kind.code, facts.lang, kind.field)),
    textCell(facts.say(look.label), { tone: look.tone }),
    textCell(placeOf(finding), { link: facts.tables[table]?.linked ? cellLink(finding) : undefined }),
    numberCell(kind.count, "count"),
    numberCell(share, "percent"),
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
    rows: drawn,
    format: "count",
  };
}
