import type { Text } from "../../lang";
import type { Block, ReportCell, TableColumn } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import type { ReviewFacts } from "../facts";
import type { ReviewSection } from "../section";
import { punctualOf, type Punctual } from "../tally";

const columns = [
  { id: "month", label: { "zh-CN": "月份", en: "Month" } },
  { id: "due", label: { "zh-CN": "到期行", en: "Due" } },
  { id: "onTime", label: { "zh-CN": "准时", en: "On time" } },
  { id: "late", label: { "zh-CN": "延期完成", en: "Late" } },
  { id: "open", label: { "zh-CN": "未完成", en: "Open" } },
  {
    id: "onTimeRate",
    label: { "zh-CN": "准时率", en: "On-time" },
    ratio: { part: "onTime", whole: "due" },
  },
  { id: "inFullRate", label: { "zh-CN": "足量率", en: "In full" } },
  { id: "daysLate", label: { "zh-CN": "平均延期", en: "Avg delay" } },
] as const satisfies readonly (Pick<TableColumn, "id" | "ratio"> & { readonly label: Text })[];

const texts = {
  chart: { "zh-CN": "准时率趋势", en: "On-time rate by month" },
  blank: {
    "zh-CN": "按交期所在月份统计，口径同上；空白的月份没有到期的订单行。第一行是去年同月。",
    en: "By the month of the due date, counted as above; a blank month has no lines due. The first row is the same month of last year.",
  },
} as const satisfies Record<string, Text>;

/** On-time delivery month by month. */
export const trend: ReviewSection = {
  id: "trend",
  heading: { "zh-CN": "十二个月趋势", en: "Twelve-month trend" },
  blocks: (facts) => [
    ...trendChart(facts),
    trendTable(facts),
    { kind: "note", text: facts.say(texts.blank) },
  ],
};

function trendTable({ survey, say }: ReviewFacts): Block {
  return {
    kind: "table",
    id: "trend",
    columns: columns.map((column, at) => ({ ...column, label: say(column.label), width: gridWidth(at) })),
    rows: survey.months.map(({ name }, group) => monthRow(name, punctualOf(survey.byMonth, [group]))),
    empty: "",
  };
}

/** A month in which nothing was due is blank beside its name. */
function monthRow(name: string, counts: Punctual): readonly ReportCell[] {
  const count = (value: number) => numberCell(counts.due > 0 ? value : null, "count");
  return [
    textCell(name),
    count(counts.due),
    count(counts.onTime),
    count(counts.late),
    count(counts.open),
    numberCell(counts.onTimeRate, "percent"),
    numberCell(counts.inFullRate, "percent"),
    numberCell(counts.averageDaysLate, "meanDays"),
  ];
}

function trendChart({ survey, say }: ReviewFacts): readonly Block[] {
  if (punctualOf(survey.byMonth).due === 0) return [];
  const title = say(texts.chart);
  return [
    {
      kind: "chart",
      type: "line",
      title,
      table: "trend",
      categories: "month",
      series: ["onTimeRate"],
      format: "percent",
    },
  ];
}
