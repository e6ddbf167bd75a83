import type { Text } from "../../lang";
import type { NumberFormat, ReportCell, ReportLink, Tone } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import { toExceptions } from "../exceptions/exception-links";
import type { ReviewFacts } from "../facts";
import { complaintRate } from "../figures";
import type { ReviewSection } from "../section";
import { punctualOf, type Punctual } from "../tally";

const texts = {
  figure: { "zh-CN": "指标", en: "Figure" },
  month: { "zh-CN": "本月", en: "This month" },
  lastMonth: { "zh-CN": "上月", en: "Last month" },
  change: { "zh-CN": "变化", en: "Change" },
  lastYear: { "zh-CN": "去年同月", en: "Year before" },
  rule: {
    "zh-CN":
      "口径同上，异常与客诉的口径见该节；以前各月也按截至日的状态算。比率的变化是百分点。空白：那个月没有到期的行，或早于登记的第一起异常。",
    en: "Counted as above, exceptions as in their section; earlier months too as they stand on the as-of date. Rates change by percentage points. Blank: no line was due then, or it is before the first exception on record.",
  },
} as const satisfies Record<string, Text>;

interface Compared {
  readonly label: Text;
  readonly format: NumberFormat;
  /** Whether more of it is good news, bad news or neither. */
  readonly more: "good" | "bad" | null;
  /** Of the month at this index of `MonthSurvey.months`. */
  readonly of: (facts: ReviewFacts, month: number) => number | null;
  readonly link: (facts: ReviewFacts, month: number) => ReportLink | undefined;
}

/** A figure of the lines due: a row of the trend has them month by month. */
function punctual(pick: (counts: Punctual) => number | null): Pick<Compared, "of" | "link"> {
  return {
    of: ({ survey }, month) => {
      const counts = punctualOf(survey.byMonth, [month]);
      return counts.due > 0 ? pick(counts) : null;
    },
    link: (_, month) => ({ to: "rows", table: "trend", first: month, last: month }),
  };
}

/** A figure of the exceptions: those of the review month are listed. */
function ofExceptions(
  of: Compared["of"],
  listed: Parameters<typeof toExceptions>[0],
): Pick<Compared, "of" | "link"> {
  const link = toExceptions(listed);
  return {
    of,
    link: (facts, month) => (month === facts.survey.months.length - 1 ? link(facts) : undefined),
  };
}

const compared: readonly Compared[] = [
  {
    label: { "zh-CN": "到期订单行", en: "Lines due" },
    format: "count",
    more: null,
    ...punctual(({ due }) => due),
  },
  {
    label: { "zh-CN": "准时交付率", en: "On-time rate" },
    format: "percent",
    more: "good",
    ...punctual(({ onTimeRate }) => onTimeRate),
  },
  {
    label: { "zh-CN": "准时足量率", en: "On time, in full" },
    format: "percent",
    more: "good",
    ...punctual(({ inFullRate }) => inFullRate),
  },
  {
    label: { "zh-CN": "延期完成", en: "Done late" },
    format: "count",
    more: "bad",
    ...punctual(({ late }) => late),
  },
  {
    label: { "zh-CN": "到期未完成", en: "Due and still open" },
    format: "count",
    more: "bad",
    ...punctual(({ open }) => open),
  },
  {
    label: { "zh-CN": "平均延期天数", en: "Average days late" },
    format: "meanDays",
    more: "bad",
    ...punctual(({ averageDaysLate }) => averageDaysLate),
  },
  {
    label: { "zh-CN": "异常", en: "Exceptions" },
    format: "count",
    more: "bad",
    ...ofExceptions(({ exceptions }, month) => exceptions?.opened[month] ?? null, "ofMonth"),
  },
  {
    label: { "zh-CN": "客户投诉率", en: "Complaint rate" },
    format: "percent",
    more: "bad",
    ...ofExceptions(complaintRate, "ofMonth"),
  },
  {
    label: { "zh-CN": "异常解决时效（工作日）", en: "Working days to resolve" },
    format: "meanDays",
    more: "bad",
    ...ofExceptions(({ exceptions }, month) => exceptions?.daysToClose[month] ?? null, "closed"),
  },
];

/** The month's figures beside those of last month and of the same month last year. */
export const compare: ReviewSection = {
  id: "compare",
  heading: { "zh-CN": "与上月、去年同月对比", en: "Against last month and the year before" },
  blocks: (facts) => {
    const { say } = facts;
    const rows = compared.flatMap((figure) => {
      const row = comparedRow(figure, facts);
      return row ? [row] : [];
    });
    if (rows.length === 0) return [];
    const changeLabel = say(texts.change);
    return [
      {
        kind: "table",
        id: "compare",
        columns: [
          { id: "figure", label: say(texts.figure), width: gridWidth(0, 2) },
          { id: "month", label: say(texts.month), width: gridWidth(2) },
          { id: "lastMonth", label: say(texts.lastMonth), width: gridWidth(3) },
          { id: "change", label: changeLabel, width: gridWidth(4) },
          { id: "lastYear", label: say(texts.lastYear), width: gridWidth(5) },
          { id: "yearChange", label: changeLabel, width: gridWidth(6, 2) },
        ],
        rows,
        empty: "",
      },
      { kind: "note", text: say(texts.rule) },
    ];
  },
};

/** Null for a figure none of the three months has. */
function comparedRow(figure: Compared, facts: ReviewFacts): readonly ReportCell[] | null {
  const { format } = figure;
  const last = facts.survey.months.length - 1;
  const [now, lastMonth, lastYear] = [last, last - 1, 0].map((month) => figure.of(facts, month));
  if ([now, lastMonth, lastYear].every((value) => value === null || value === undefined)) return null;
  const cell = (value: number | null | undefined, month: number) =>
    numberCell(value ?? null, format, { link: figure.link(facts, month) });
  return [
    textCell(facts.say(figure.label)),
    cell(now, last),
    cell(lastMonth, last - 1),
    changeCell(figure, now, lastMonth),
    cell(lastYear, 0),
    changeCell(figure, now, lastYear),
  ];
}

function changeCell(
  { format, more }: Compared,
  now: number | null | undefined,
  before: number | null | undefined,
): ReportCell {
  if (typeof now !== "number" || typeof before !== "number") return textCell(null);
  const change = now - before;
  return numberCell(change, format, { tone: more === null ? "muted" : toneOf(change, more) });
}

function toneOf(change: number, more: "good" | "bad"): Tone {
  if (Math.abs(change) < 5e-4) return "muted";
  return change > 0 === (more === "good") ? "good" : "bad";
}
