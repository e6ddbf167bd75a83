import type { Text } from "../../lang";
import type { Block, ReportCell } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import type { ReviewSection } from "../section";
import { punctualOf, type Punctual } from "../tally";

const texts = {
  month: { "zh-CN": "月份", en: "Month" },
  due: { "zh-CN": "到期行", en: "Lines due" },
  onTime: { "zh-CN": "准时", en: "On time" },
  late: { "zh-CN": "延期完成", en: "Done late" },
  open: { "zh-CN": "未完成", en: "Still open" },
  onTimeRate: { "zh-CN": "准时率", en: "On-time rate" },
  inFullRate: { "zh-CN": "准时足量率", en: "On time, in full" },
  daysLate: { "zh-CN": "平均延期天数", en: "Avg days late" },
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
    trendTable(facts),
    ...trendChart(facts),
    { kind: "note", text: facts.say(texts.blank) },
  ],
};

function trendTable({ survey, say }: ReviewFacts): Block {
  return {
    kind: "table",
    id: "trend",
    columns: [
      { id: "month", label: say(texts.month), width: 12 },
      { id: "due", label: say(texts.due), width: 9 },
      { id: "onTime", label: say(texts.onTime), width: 9 },
      { id: "late", label: say(texts.late), width: 9 },
      { id: "open", label: say(texts.open), width: 9 },
      { id: "onTimeRate", label: say(texts.onTimeRate), width: 10 },
      { id: "inFullRate", label: say(texts.inFullRate), width: 11 },
      { id: "daysLate", label: say(texts.daysLate), width: 10 },
    ],
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
    numberCell(counts.averageDaysLate, "days"),
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
