import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { byText } from "../desk/grouped";
import { askText, lackText } from "../desk/lack-texts";
import { textAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import type { Job } from "./job";

const texts = {
  heading: { "zh-CN": "先要催的", en: "To chase first" },
  none: { "zh-CN": "没有要催的。", en: "Nothing to chase." },
  who: { "zh-CN": "找谁", en: "Ask" },
  what: { "zh-CN": "什么", en: "For what" },
  jobs: { "zh-CN": "行数", en: "Jobs" },
  orders: { "zh-CN": "订单号", en: "Orders" },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

interface Chase {
  readonly who: string;
  readonly what: string;
  jobs: number;
  readonly orders: Set<string>;
}

const columns: readonly Column<Chase>[] = [
  { id: "who", label: texts.who, width: 16, cell: ({ who }) => textCell(who) },
  { id: "what", label: texts.what, width: 26, cell: ({ what }) => textCell(what) },
  { id: "jobs", label: texts.jobs, width: 8, cell: ({ jobs }) => numberCell(jobs, "count") },
  {
    id: "orders",
    label: texts.orders,
    width: 70,
    cell: ({ orders }, { say }) => textCell([...orders].join(say(texts.separator))),
  },
];

/** Who is to be asked for what, over all jobs. */
export function chaseList(desk: Desk, jobs: readonly Job[]): readonly Block[] {
  const { say } = desk;
  const chases = new Map<string, Chase>();
  for (const { line, lacks } of jobs) {
    for (const lack of lacks) {
      const [who, what] = [askText(lack, say), lackText(lack, say)];
      const chase = chases.get(what) ?? { who, what, jobs: 0, orders: new Set<string>() };
      chases.set(what, chase);
      chase.jobs += 1;
      const order = textAt(line, "orderNo");
      if (order !== null) chase.orders.add(order);
    }
  }
  const items = [...chases.values()].sort((a, b) => byText(a.who, b.who) || b.jobs - a.jobs);
  return [
    { kind: "heading", level: 2, text: say(texts.heading) },
    ...tableBlocks(desk, { id: "chase", columns, items, empty: texts.none }),
  ];
}
