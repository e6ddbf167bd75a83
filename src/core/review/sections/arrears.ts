import { overdueClasses } from "../age-classes";
import { toComplaints, toExceptions } from "../exceptions/exception-links";
import { linesLink } from "../../documents/line-list/line-links";
import { figureBlock, type FigureSpec } from "../figure-block";
import { lineTables } from "../line-tables";
import type { ReviewSection } from "../section";

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
      en: "Of any month: due date passed, not done",
    },
    link: overdue,
  },
  {
    id: "overdueDays",
    format: "days",
    needsDueDates: true,
    label: { "zh-CN": "逾期天数合计", en: "Calendar days overdue" },
    definition: {
      "zh-CN": "逾期未完成的行，截至日 − 交期之和，按自然日",
      en: "As-of date − due date, added up over the overdue lines",
    },
    link: overdue,
  },
  {
    id: "dataAccuracy",
    format: "percent",
    label: { "zh-CN": "数据准确率", en: "Data accuracy" },
    definition: {
      "zh-CN": "没有任何“错误”的订单行 ÷ 订单行总数",
      en: "Order lines without any error ÷ all order lines",
    },
    link: () => ({ to: "table", table: "findings" }),
  },
  {
    id: "complaintRate",
    format: "percent",
    label: { "zh-CN": "客户投诉率", en: "Complaint rate" },
    definition: {
      "zh-CN": "本月的客户投诉 ÷ 本月到期订单行；没有异常、客诉记录时空白",
      en: "Complaints of the month ÷ lines due in it; blank where none are kept",
    },
    link: toComplaints,
  },
  {
    id: "exceptionDays",
    format: "meanDays",
    label: { "zh-CN": "异常解决时效", en: "Days to resolve" },
    definition: {
      "zh-CN": "本月关闭的异常，发生到关闭的平均工作日；日期不全的不算",
      en: "Closed in the month: mean working days from opening to closing",
    },
    link: toExceptions("closed"),
  },
  {
    id: "openExceptions",
    format: "count",
    badAboveZero: true,
    label: { "zh-CN": "未关闭异常", en: "Open exceptions" },
    definition: {
      "zh-CN": "截至日未关闭的异常，不限月份；订单行完成或取消即视为关闭",
      en: "Of any month, open on the as-of date; on lines done they are over",
    },
    link: toExceptions("open"),
  },
];

/** Arrears and data of the whole workbook on the as-of date, and how the month's exceptions went. */
export const arrears: ReviewSection = {
  id: "arrears",
  heading: { "zh-CN": "积压、数据与异常", en: "Arrears, data and exceptions" },
  blocks: (facts) => [figureBlock(specs, facts)],
};
