import { overdueClasses, undatedClass } from "../age-classes";
import { figureBlock, type FigureSpec } from "../figure-block";
import { linesLink } from "../../documents/line-list/line-links";
import { lineTables } from "../line-tables";
import type { ReviewSection } from "../section";

const toTable =
  (table: string): FigureSpec["link"] =>
  () => ({ to: "table", table });

const overdue: FigureSpec["link"] = ({ survey }) =>
  linesLink(lineTables.open, survey.open, 0, overdueClasses - 1);

const specs: readonly FigureSpec[] = [
  {
    id: "overdueLines",
    format: "count",
    needsDueDates: true,
    badAboveZero: true,
    label: { "zh-CN": "逾期未完成", en: "Overdue lines" },
    definition: {
      "zh-CN": "所有月份中，截至日交期已过仍未完成的行",
      en: "Lines of any month whose due date has passed and that are not done on the as-of date",
    },
    link: overdue,
  },
  {
    id: "overdueDays",
    format: "days",
    needsDueDates: true,
    label: { "zh-CN": "逾期天数合计", en: "Total days overdue" },
    definition: {
      "zh-CN": "逾期未完成的行，截至日 − 交期之和，按自然日",
      en: "As-of date − due date over the overdue lines, added up, in calendar days",
    },
    link: overdue,
  },
  {
    id: "undatedLines",
    format: "count",
    label: { "zh-CN": "没有交期", en: "Without a due date" },
    definition: {
      "zh-CN": "交期空白、读不懂，或整张表没有交期列的行，不计入以上各项",
      en: "Due date blank or unreadable, or no such column in the table; in none of the figures above",
    },
    link: ({ survey }) => linesLink(lineTables.open, survey.open, undatedClass, undatedClass),
  },
  {
    id: "cancelledLines",
    format: "count",
    label: { "zh-CN": "已取消", en: "Cancelled" },
    definition: {
      "zh-CN": "状态写明或按表上图例为取消的行，不计入以上各项",
      en: "Cancelled by their status or by the sheet's own legend; in none of the figures above",
    },
    link: ({ survey }) => linesLink(lineTables.cancelled, survey.cancelled, 0, 0),
  },
  {
    id: "lines",
    format: "count",
    label: { "zh-CN": "订单行总数", en: "Order lines" },
    definition: {
      "zh-CN": "读到的全部订单行；合计、小计、备注等行不算",
      en: "Every order line read; totals, subtotals and notes are not lines",
    },
    link: toTable("sources"),
  },
  {
    id: "dataAccuracy",
    format: "percent",
    label: { "zh-CN": "数据准确率", en: "Data accuracy" },
    definition: {
      "zh-CN": "没有任何“错误”的订单行 ÷ 订单行总数",
      en: "Order lines without any error ÷ all order lines",
    },
    link: toTable("findings"),
  },
  {
    id: "errorFindings",
    format: "count",
    badAboveZero: true,
    label: { "zh-CN": "错误", en: "Errors" },
    definition: {
      "zh-CN": "校验发现的错误，一行可有多个",
      en: "Errors found by the checks; a line may have several",
    },
    link: toTable("findings"),
  },
  {
    id: "warningFindings",
    format: "count",
    label: { "zh-CN": "警告", en: "Warnings" },
    definition: { "zh-CN": "校验发现的警告", en: "Warnings found by the checks" },
    link: toTable("findings"),
  },
  {
    id: "infoFindings",
    format: "count",
    label: { "zh-CN": "提示", en: "Notes" },
    definition: { "zh-CN": "校验发现的提示", en: "Notes of the checks" },
    link: toTable("findings"),
  },
];

/** Arrears and data of the whole workbook on the as-of date. */
export const workbook: ReviewSection = {
  id: "workbook",
  heading: { "zh-CN": "截至日积压与数据质量", en: "Arrears and data on the as-of date" },
  blocks: (facts) => [figureBlock(specs, facts)],
};
