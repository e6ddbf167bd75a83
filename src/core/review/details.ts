import { dayText } from "../dates/day";
import type { Text } from "../lang";
import type { Block, ReportSheet } from "../report/blocks";
import { ageClasses } from "./age-classes";
import { textCell } from "../report/cells";
import type { ReviewFacts } from "./facts";
import type { GroupedLines } from "../documents/line-list/grouped-lines";
import { lineTables } from "./line-tables";
import { listNotes } from "../documents/line-list/list-notes";
import { lineTable, type GroupColumn } from "../documents/line-list/line-table";
import { outcomes } from "./outcomes";

const texts = {
  name: { "zh-CN": "复盘明细 {month}", en: "Review details {month}" },
  due: {
    "zh-CN": "交期在 {month} 的订单行（{count} 行，按结果分组）",
    en: "Lines due in {month} ({count}, by outcome)",
  },
  open: {
    "zh-CN": "截至 {asOf} 未完成或没有交期的订单行（各月，{count} 行，逾期最久的在前）",
    en: "Lines open or without a due date on {asOf} (any month; {count}, the most overdue first)",
  },
  cancelled: { "zh-CN": "已取消的订单行（{count} 行）", en: "Cancelled lines ({count})" },
  undatedInMonth: {
    "zh-CN": "{month} 的工作表上没有交期的订单行（{count} 行）",
    en: "Lines without a due date on sheets named {month} ({count})",
  },
  noUndated: { "zh-CN": "每一行都有交期。", en: "Every line has a due date." },
  outcome: { "zh-CN": "结果", en: "Outcome" },
  age: { "zh-CN": "逾期/到期（工作日）", en: "Age (working days)" },
  noDue: { "zh-CN": "本月没有到期的订单行。", en: "No line is due in the month." },
  noOpen: { "zh-CN": "没有未完成的订单行。", en: "No line is open." },
  noCancelled: { "zh-CN": "没有已取消的订单行。", en: "No line is cancelled." },
} as const satisfies Record<string, Text>;

interface ListSpec {
  readonly id: string;
  readonly title: Text;
  readonly lines: GroupedLines;
  readonly groups: GroupColumn | null;
  readonly empty: Text;
  readonly filter: boolean;
}

/** The sheet of the lines behind the figures: every figure is a run of rows of one of its tables. */
export function detailsSheet(facts: ReviewFacts): ReportSheet {
  const { survey, say, month } = facts;
  const lists: readonly ListSpec[] = [
    {
      id: lineTables.due,
      title: texts.due,
      lines: survey.due,
      groups: {
        label: say(texts.outcome),
        cells: outcomes.map(({ label, tone }) => textCell(say(label), { tone })),
      },
      empty: texts.noDue,
      filter: true,
    },
    {
      id: lineTables.open,
      title: texts.open,
      lines: survey.open,
      groups: {
        label: say(texts.age),
        cells: ageClasses.map(({ label, overdue }) =>
          textCell(say(label), { tone: overdue ? "bad" : undefined }),
        ),
      },
      empty: texts.noOpen,
      filter: false,
    },
    {
      id: lineTables.cancelled,
      title: texts.cancelled,
      lines: survey.cancelled,
      groups: null,
      empty: texts.noCancelled,
      filter: false,
    },
    ...(survey.undatedInMonth
      ? [
          {
            id: lineTables.undatedInMonth,
            title: texts.undatedInMonth,
            lines: survey.undatedInMonth,
            groups: null,
            empty: texts.noUndated,
            filter: false,
          },
        ]
      : []),
  ];
  return {
    name: say(texts.name, { month: month.name }),
    landscape: true,
    blocks: lists.flatMap((list) => listBlocks(facts, list)),
  };
}

function listBlocks(facts: ReviewFacts, { title, ...list }: ListSpec): readonly Block[] {
  const { say, month, asOf } = facts;
  const { count } = list.lines;
  return [
    { kind: "heading", level: 2, text: say(title, { month: month.name, asOf: dayText(asOf), count }) },
    ...listNotes(facts, count),
    lineTable(facts, { ...list, empty: say(list.empty) }),
  ];
}
