import { overdueClasses } from "../age-classes";
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
];

/** Arrears and data of the whole workbook on the as-of date. */
export const arrears: ReviewSection = {
  id: "arrears",
  heading: { "zh-CN": "截至日积压与数据", en: "Arrears and data on the as-of date" },
  blocks: (facts) => [figureBlock(specs, facts)],
};
