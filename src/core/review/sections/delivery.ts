import { figureBlock, type FigureSpec } from "../figure-block";
import { linesLink } from "../../documents/line-list/line-links";
import { lineTables } from "../line-tables";
import { outcomeIndex } from "../outcomes";
import type { ReviewSection } from "../section";

function dueLines(from: keyof typeof outcomeIndex, to: keyof typeof outcomeIndex): FigureSpec["link"] {
  return ({ survey }) => linesLink(lineTables.due, survey.due, outcomeIndex[from], outcomeIndex[to]);
}

function monthRow(fromLast: number): FigureSpec["link"] {
  return ({ survey: { months } }) => {
    const row = months.length - 1 - fromLast;
    return { to: "rows", table: "trend", first: row, last: row };
  };
}

const specs: readonly FigureSpec[] = [
  {
    id: "dueLines",
    format: "count",
    needsDueDates: true,
    label: { "zh-CN": "本月到期订单行", en: "Lines due in the month" },
    definition: {
      "zh-CN": "交期在本月且不晚于截至日的订单行，不含已取消的行",
      en: "Due in the month, by the as-of date; not cancelled",
    },
    link: dueLines("open", "inFull"),
  },
  {
    id: "onTimeRate",
    format: "percent",
    label: { "zh-CN": "准时交付率", en: "On-time rate" },
    definition: {
      "zh-CN": "准时完成的行 ÷ 本月到期的行；到期未完成的行留在分母里",
      en: "Done on time ÷ lines due, the open ones included",
    },
    link: dueLines("onTime", "inFull"),
  },
  {
    id: "lastMonthOnTimeRate",
    format: "percent",
    label: { "zh-CN": "上月准时率", en: "Last month" },
    definition: { "zh-CN": "同一口径，交期在上月的行", en: "The same, of the lines due last month" },
    link: monthRow(1),
  },
  {
    id: "lastYearOnTimeRate",
    format: "percent",
    label: { "zh-CN": "去年同月准时率", en: "Same month last year" },
    definition: {
      "zh-CN": "同一口径，交期在去年同月的行",
      en: "The same, of the lines due a year before",
    },
    link: monthRow(12),
  },
  {
    id: "inFullRate",
    format: "percent",
    label: { "zh-CN": "准时足量率", en: "On time, in full" },
    definition: {
      "zh-CN": "准时且出货数量达到订单数量的行 ÷ 本月到期的行；只看记有出货数量的表",
      en: "Whole quantity shipped in time ÷ lines due, where kept",
    },
    link: dueLines("inFull", "inFull"),
  },
  {
    id: "onTimeLines",
    format: "count",
    needsDueDates: true,
    label: { "zh-CN": "准时完成", en: "Done on time" },
    definition: {
      "zh-CN": "在交期当天或之前完成：出货数量达到订单数量；没有数量可比的行看实际出货日期",
      en: "Done on or before the due date (see Definitions)",
    },
    link: dueLines("onTime", "inFull"),
  },
  {
    id: "lateLines",
    format: "count",
    needsDueDates: true,
    label: { "zh-CN": "延期完成", en: "Done late" },
    definition: {
      "zh-CN": "已完成，但晚于交期，或没有日期能证明准时",
      en: "Done after the due date, or with no date to show",
    },
    link: dueLines("late", "doneUndated"),
  },
  {
    id: "averageDaysLate",
    format: "meanDays",
    label: { "zh-CN": "平均延期天数", en: "Average days late" },
    definition: {
      "zh-CN": "延期完成且完成日期已知的行，完成日 − 交期的平均，按自然日",
      en: "Done date − due date, mean of the late lines, calendar days",
    },
    link: dueLines("late", "late"),
  },
  {
    id: "openLines",
    format: "count",
    needsDueDates: true,
    badAboveZero: true,
    label: { "zh-CN": "到期未完成", en: "Due and still open" },
    definition: {
      "zh-CN": "交期已到，截至日仍未完成，含部分出货的行",
      en: "Due by the as-of date and not done; part shipments too",
    },
    link: dueLines("open", "short"),
  },
  {
    id: "notYetDueLines",
    format: "count",
    needsDueDates: true,
    label: { "zh-CN": "本月尚未到期", en: "Due later in the month" },
    definition: {
      "zh-CN": "交期在本月但晚于截至日，不计入准时率",
      en: "Due after the as-of date; not in the rates",
    },
    link: dueLines("notYetDue", "notYetDue"),
  },
  {
    id: "orderedQuantity",
    format: "quantity",
    needsDueDates: true,
    label: { "zh-CN": "到期订单数量", en: "Ordered quantity due" },
    definition: {
      "zh-CN": "本月到期行的订单数量合计；单位不一致时不相加，按单位列在“说明”里",
      en: "Of the lines due; not added up where units differ (Notes)",
    },
    link: dueLines("open", "inFull"),
  },
];

/** Delivery of the lines due in the month. */
export const delivery: ReviewSection = {
  id: "delivery",
  heading: { "zh-CN": "本月交付", en: "Delivery in the month" },
  blocks: (facts) => [figureBlock(specs, facts)],
};
