import { linesLink } from "../../documents/line-list/line-links";
import { lineText } from "../../documents/line-list/line-texts";
import { numberCell } from "../../report/cells";
import { overdueClasses } from "../age-classes";
import type { ReviewFacts } from "../facts";
import { rankGroups } from "../groups";
import { lineTables } from "../line-tables";
import { outcomeIndex } from "../outcomes";
import type { Suggestion } from "./suggestion";

/** A rate that moves by less is as it was. */
const notablePoints = 0.03;
/** A group of fewer lines says nothing by its rate. */
const leastLines = 5;
/** A group this far below the month's own rate stands out. */
const farBelow = 0.1;
const leastAccuracy = 0.95;

/** A share as percent with one decimal. */
const percent = (value: number) => `${(value * 100).toFixed(1)}%`;

export const onTimeFell: Suggestion = {
  id: "on-time-fell",
  figure: { "zh-CN": "准时交付率", en: "On-time rate" },
  text: {
    "zh-CN":
      "准时交付率 {rate}，比上月低 {points} 个百分点：逐行查看 {late} 行延期和 {open} 行未完成的原因，先补填异常和原因。",
    en: "On-time rate {rate}, {points} points below last month: go through the {late} lines done late and {open} still open, and write down their causes first.",
  },
  find: ({ figures, survey }) => {
    const { onTimeRate, lastMonthOnTimeRate, lateLines, openLines } = figures;
    if (onTimeRate === null || lastMonthOnTimeRate === null) return null;
    const fall = lastMonthOnTimeRate - onTimeRate;
    if (fall < notablePoints) return null;
    const points = (fall * 100).toFixed(1);
    const link = linesLink(lineTables.due, survey.due, outcomeIndex.open, outcomeIndex.doneUndated);
    return {
      args: { rate: percent(onTimeRate), points, late: lateLines, open: openLines },
      value: numberCell(onTimeRate, "percent", { tone: "bad", link }),
    };
  },
};

export const oldArrears: Suggestion = {
  id: "old-arrears",
  figure: { "zh-CN": "逾期 7 个工作日以上", en: "Over 7 working days late" },
  text: {
    "zh-CN":
      "逾期 7 个工作日以上还有 {count} 行（最久的是 {order}）：逐行与业务、生产定新交期，已出货或取消的补登状态。",
    en: "{count} lines are over 7 working days late (the oldest: {order}): agree a new date for each, or record that it left or was cancelled.",
  },
  find: ({ survey, tables }) => {
    const count = survey.open.starts[1] ?? 0;
    const table = tables[survey.open.tables[0] ?? 0];
    if (count === 0 || !table) return null;
    const order = lineText(table, ["orderNo"])(survey.open.lines[0] ?? 0) ?? "—";
    const link = linesLink(lineTables.open, survey.open, 0, 0);
    return { args: { count, order }, value: numberCell(count, "count", { tone: "bad", link }) };
  },
};

export const dueNext: Suggestion = {
  id: "due-next",
  figure: { "zh-CN": "7 个工作日内到期", en: "Due in 7 working days" },
  text: {
    "zh-CN": "截至日后 7 个工作日内到期 {count} 行未完成：先排产、备料、订车，有风险的提前告诉业务。",
    en: "{count} open lines fall due within 7 working days: plan, supply and book them first, and warn sales of those at risk.",
  },
  find: ({ survey }) => {
    const { starts } = survey.open;
    const from = overdueClasses;
    const count = (starts[from + 3] ?? 0) - (starts[from] ?? 0);
    if (count === 0) return null;
    const link = linesLink(lineTables.open, survey.open, from, from + 2);
    return { args: { count }, value: numberCell(count, "count", { link }) };
  },
};

export const weakCustomer: Suggestion = {
  id: "weak-customer",
  figure: { "zh-CN": "客户准时率", en: "Customer's on-time rate" },
  text: {
    "zh-CN":
      "客户“{name}”准时率 {rate}（到期 {due} 行），比全月低 {points} 个百分点：单独开会过一遍在手订单。",
    en: "Customer “{name}”: on-time rate {rate} ({due} lines due), {points} points below the month's: go through its open orders apart.",
  },
  find: (facts) => weakest(facts),
};

function weakest({ tables, survey, figures: { onTimeRate } }: ReviewFacts) {
  if (onTimeRate === null) return null;
  const { first } = rankGroups(tables, survey.due, ["customer"], Number.POSITIVE_INFINITY);
  const weak = first
    .flatMap(({ name, counts }) =>
      name !== null && counts.due >= leastLines && counts.onTimeRate !== null
        ? [{ name, due: counts.due, rate: counts.onTimeRate }]
        : [],
    )
    .filter(({ rate }) => onTimeRate - rate >= farBelow)
    .sort((a, b) => a.rate - b.rate || b.due - a.due)[0];
  if (!weak) return null;
  const points = ((onTimeRate - weak.rate) * 100).toFixed(1);
  return {
    args: { name: weak.name, rate: percent(weak.rate), due: weak.due, points },
    value: numberCell(weak.rate, "percent", {
      tone: "bad",
      link: { to: "table", table: "byCustomer" } as const,
    }),
  };
}

export const poorData: Suggestion = {
  id: "poor-data",
  figure: { "zh-CN": "数据准确率", en: "Data accuracy" },
  text: {
    "zh-CN": "数据准确率 {rate}，有 {errors} 处错误：按“数据问题排行”从多到少改，改完再复盘。",
    en: "Data accuracy {rate} with {errors} errors: mend them by the ranking of findings, then make the review again.",
  },
  find: ({ figures: { dataAccuracy, errorFindings } }) =>
    dataAccuracy === null || dataAccuracy >= leastAccuracy
      ? null
      : {
          args: { rate: percent(dataAccuracy), errors: errorFindings },
          value: numberCell(dataAccuracy, "percent", {
            tone: "bad",
            link: { to: "table", table: "findings" },
          }),
        },
};
