import type { Text } from "../lang";
import type { FieldId } from "../orders/fields";
import type { Block, ReportCell } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import type { ReviewFacts } from "./facts";
import { rankGroups } from "./groups";
import { anyHas } from "../documents/line-list/line-texts";
import type { ReviewSection } from "./section";
import type { Punctual } from "./tally";

/** How many groups are named; the rest is summed up in one row. */
const named = 15;

const texts = {
  due: { "zh-CN": "到期行", en: "Due" },
  onTime: { "zh-CN": "准时", en: "On time" },
  late: { "zh-CN": "延期完成", en: "Done late" },
  open: { "zh-CN": "未完成", en: "Open" },
  notYetDue: { "zh-CN": "尚未到期", en: "Not yet due" },
  rate: { "zh-CN": "准时率", en: "On-time rate" },
  daysLate: { "zh-CN": "平均延期天数", en: "Avg days late" },
  blank: { "zh-CN": "（未填）", en: "(blank)" },
  others: { "zh-CN": "其余 {groups} 个", en: "{groups} others" },
  total: { "zh-CN": "合计", en: "Total" },
  noColumn: { "zh-CN": "工作簿没有“{field}”列，无法统计。", en: "The workbook has no column “{field}”." },
  noLines: { "zh-CN": "本月没有到期的订单行。", en: "No line is due in the month." },
  chart: { "zh-CN": "准时率", en: "On-time rate" },
} as const satisfies Record<string, Text>;

export interface GroupSectionSpec {
  readonly id: string;
  readonly heading: Text;
  /** What the first column holds. */
  readonly label: Text;
  /** The first of these that a line fills names its group. */
  readonly fields: readonly FieldId[];
  readonly chart: boolean;
}

/** On-time delivery of the month's lines by who or what a column names. */
export function groupSection(spec: GroupSectionSpec): ReviewSection {
  return { id: spec.id, heading: spec.heading, blocks: (facts) => groupBlocks(spec, facts) };
}

function groupBlocks({ id, label, fields, chart }: GroupSectionSpec, facts: ReviewFacts): readonly Block[] {
  const { say, tables, survey } = facts;
  if (!anyHas(tables, fields)) return [{ kind: "note", text: say(texts.noColumn, { field: say(label) }) }];
  const { first, others, total } = rankGroups(tables, survey.due, fields, named);
  const rows = first.map(({ name, counts }) => groupRow(name ?? say(texts.blank), counts));
  if (others) rows.push(groupRow(say(texts.others, { groups: others.groups }), others.counts));
  const table: Block = {
    kind: "table",
    id,
    columns: [
      { id: "name", label: say(label), width: 26 },
      { id: "due", label: say(texts.due), width: 9 },
      { id: "onTime", label: say(texts.onTime), width: 9 },
      { id: "late", label: say(texts.late), width: 9 },
      { id: "open", label: say(texts.open), width: 9 },
      { id: "notYetDue", label: say(texts.notYetDue), width: 9 },
      { id: "rate", label: say(texts.rate), width: 10, bar: true },
      { id: "daysLate", label: say(texts.daysLate), width: 10 },
    ],
    rows,
    total: groupRow(say(texts.total), total),
    empty: say(texts.noLines),
  };
  if (!chart || rows.length === 0) return [table];
  const title = say(texts.chart);
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
    numberCell(counts.notYetDue, "count"),
    numberCell(counts.onTimeRate, "percent"),
    numberCell(counts.averageDaysLate, "days"),
  ];
}
