import type { Text } from "../lang";
import type { Block, ReportCell, TableColumn } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import { gridWidth } from "./cover-grid";
import type { ReviewFacts } from "./facts";
import type { Grouping } from "./groupings";
import { rankGroups } from "./groups";
import { anyHas } from "../documents/line-list/line-texts";
import type { ReviewSection } from "./section";
import type { Punctual } from "./tally";

/** How many groups are named; the rest is summed up in one row. */
const named = 15;

const counted = [
  { id: "due", label: { "zh-CN": "到期行", en: "Due" }, sums: true },
  { id: "onTime", label: { "zh-CN": "准时", en: "On time" }, sums: true },
  { id: "late", label: { "zh-CN": "延期完成", en: "Late" }, sums: true },
  { id: "open", label: { "zh-CN": "未完成", en: "Open" }, sums: true },
  { id: "rate", label: { "zh-CN": "准时率", en: "On-time" }, ratio: { part: "onTime", whole: "due" } },
  { id: "daysLate", label: { "zh-CN": "平均延期", en: "Avg delay" } },
] as const satisfies readonly (Pick<TableColumn, "id" | "sums" | "ratio"> & { readonly label: Text })[];

const texts = {
  blank: { "zh-CN": "（未填）", en: "(blank)" },
  others: { "zh-CN": "其余 {groups} 个", en: "{groups} others" },
  total: { "zh-CN": "合计", en: "Total" },
  noLines: { "zh-CN": "本月没有到期的订单行。", en: "No line is due in the month." },
  chart: { "zh-CN": "{label}准时率", en: "On-time rate: {label}" },
} as const satisfies Record<string, Text>;

/** On-time delivery of the lines due by who or what a column names; nothing where no table has the column. */
export function groupSection(spec: Grouping): ReviewSection {
  return { id: spec.id, heading: spec.heading, blocks: (facts) => groupBlocks(spec, facts) };
}

function groupBlocks({ id, label, fields, chart }: Grouping, facts: ReviewFacts): readonly Block[] {
  const { say, tables, survey } = facts;
  if (!anyHas(tables, fields)) return [];
  const { first, others, total } = rankGroups(tables, survey.due, fields, named);
  const rows = first.map(({ name, counts }) => groupRow(name ?? say(texts.blank), counts));
  if (others) rows.push(groupRow(say(texts.others, { groups: others.groups }), others.counts));
  const table: Block = {
    kind: "table",
    id,
    columns: [
      { id: "name", label: say(label), width: gridWidth(0, 2) },
      ...counted.map((column, at) => ({
        ...column,
        label: say(column.label),
        width: gridWidth(at + 2),
        bar: column.id === "rate",
      })),
    ],
    rows,
    total: groupRow(say(texts.total), total),
    empty: say(texts.noLines),
  };
  if (!chart || rows.length === 0) return [table];
  const title = say(texts.chart, { label: say(label) });
  return [
    table,
    { kind: "chart", type: "bar", title, table: id, categories: "name", series: ["rate"], format: "percent" },
  ];
}

function groupRow(name: string, counts: Punctual): readonly ReportCell[] {
  return [
    textCell(name),
    numberCell(counts.due, "count"),
    numberCell(counts.onTime, "count"),
    numberCell(counts.late, "count"),
    numberCell(counts.open, "count", { tone: counts.open > 0 ? "bad" : undefined }),
    numberCell(counts.onTimeRate, "percent"),
    numberCell(counts.averageDaysLate, "meanDays"),
  ];
}
