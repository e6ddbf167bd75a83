import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { blankColumn, tickColumn } from "../desk/line-columns";
import { tableBlocks, type Column } from "../desk/table-block";

const texts = {
  heading: {
    "zh-CN": "偏差记录（先通知生产部，解决不了再由业务员与客户沟通）",
    en: "Deviations (production first; what it cannot solve sales takes to the customer)",
  },
  number: { "zh-CN": "序", en: "No." },
  what: { "zh-CN": "时间和偏差", en: "When and what" },
  production: { "zh-CN": "告知生产", en: "Production told" },
  solved: { "zh-CN": "生产部处理", en: "What production did" },
  sales: { "zh-CN": "告知业务", en: "Sales told" },
  result: { "zh-CN": "业务和客户意见、结果", en: "What sales and the customer said" },
} as const satisfies Record<string, Text>;

/** Rows left to write in. */
const rows: readonly number[] = [1, 2, 3];

const columns: readonly Column<number>[] = [
  { id: "number", label: texts.number, width: 5, cell: (row) => textCell(String(row)) },
  blankColumn("what", texts.what, 26),
  tickColumn("production", texts.production, 9),
  blankColumn("solved", texts.solved, 22),
  tickColumn("sales", texts.sales, 9),
  blankColumn("result", texts.result, 26),
];

/** An empty log of deviations from the sample. Source: domain.md, section 2, duty 12. */
export function deviationLog(desk: Desk, id: string): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id, columns, items: rows, empty: texts.what }),
  ];
}
