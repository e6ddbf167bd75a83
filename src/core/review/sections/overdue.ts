import type { Text } from "../../lang";
import type { Block, ReportCell } from "../../report/blocks";
import { ageClasses, overdueClasses } from "../age-classes";
import { numberCell, textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import type { ReviewFacts } from "../facts";
import { linesLink } from "../../documents/line-list/line-links";
import { lineTables } from "../line-tables";
import { lineTable } from "../../documents/line-list/line-table";
import type { ReviewSection } from "../section";

/** How many overdue lines stand here, the most overdue first; the list of lines has them all. */
const shownHere = 15;

/** The chart leaves out the last two classes: what is due later is the most of any workbook, and no arrears. */
const drawn = ageClasses.length - 2;

const texts = {
  age: { "zh-CN": "逾期/到期（工作日）", en: "Age (working days)" },
  lines: { "zh-CN": "订单行", en: "Lines" },
  chart: { "zh-CN": "未完成的订单行", en: "Open lines by age" },
  total: { "zh-CN": "合计", en: "Total" },
  worst: { "zh-CN": "逾期最久的订单行", en: "The most overdue lines" },
  none: { "zh-CN": "截至日没有逾期的订单行。", en: "No line is overdue on the as-of date." },
  more: {
    "zh-CN": "共 {count} 行逾期，此处列出逾期最久的 {shown} 行，其余见明细。",
    en: "{count} lines are overdue; the {shown} most overdue stand here, the others in the details.",
  },
} as const satisfies Record<string, Text>;

/** Lines open on the as-of date by how late they are, and the worst of them. */
export const overdue: ReviewSection = {
  id: "overdue",
  heading: { "zh-CN": "逾期与待交", en: "Overdue and due" },
  blocks: (facts) => [...ages(facts), ...worstLines(facts)],
};

function ages(facts: ReviewFacts): readonly Block[] {
  const { say, survey, keepsDueDates } = facts;
  const { starts, count } = survey.open;
  const row = ({ label, overdue }: (typeof ageClasses)[number], index: number): readonly ReportCell[] => {
    const lines = (starts[index + 1] ?? 0) - (starts[index] ?? 0);
    const link = linesLink(lineTables.open, survey.open, index, index);
    return [
      textCell(say(label)),
      numberCell(lines, "count", { tone: overdue && lines > 0 ? "bad" : undefined, link }),
    ];
  };
  if (!keepsDueDates) return [];
  const title = say(texts.chart);
  return [
    {
      kind: "table",
      id: "ages",
      columns: [
        { id: "age", label: say(texts.age), width: gridWidth(0, 2) },
        { id: "lines", label: say(texts.lines), width: gridWidth(2), bar: true, sums: true },
      ],
      rows: ageClasses.map(row),
      total: [textCell(say(texts.total)), numberCell(count, "count")],
      empty: "",
    },
    {
      kind: "chart",
      type: "column",
      title,
      table: "ages",
      categories: "age",
      series: ["lines"],
      rows: drawn,
      format: "count",
    },
  ];
}

function worstLines(facts: ReviewFacts): readonly Block[] {
  const { say, survey } = facts;
  const count = survey.open.starts[overdueClasses] ?? 0;
  const shown = Math.min(count, shownHere);
  const list = lineTable(facts, {
    id: "worstLines",
    lines: survey.open,
    most: shown,
    groups: null,
    only: [
      "orderNo",
      "customer",
      "productName",
      "orderQty",
      "dueDate",
      "daysLate",
      "clerk",
      "file",
      "sheet",
      "row",
    ],
    empty: say(texts.none),
    filter: false,
  });
  if (count === shown) return [list];
  const heading: Block = { kind: "heading", level: 2, text: say(texts.worst) };
  const link = linesLink(lineTables.open, survey.open, 0, overdueClasses - 1);
  return [heading, { kind: "note", text: say(texts.more, { count, shown }), ...(link && { link }) }, list];
}
