import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { numberAt, textAt } from "../desk/line-values";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";

const texts = {
  heading: { "zh-CN": "客户和业务员", en: "Customers and salespeople" },
  lines: { "zh-CN": "行数", en: "Lines" },
  next: { "zh-CN": "最近交期", en: "Next required date" },
  none: { "zh-CN": "没有未完成的订单行。", en: "No line is open." },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

interface Contact {
  readonly customer: string;
  readonly lines: readonly Line[];
}

const columns: readonly Column<Contact>[] = [
  { id: "customer", label: fieldLabel("customer"), width: 24, cell: ({ customer }) => textCell(customer) },
  {
    id: "salesperson",
    label: fieldLabel("salesperson"),
    width: 18,
    cell: ({ lines }, { say }) => {
      const names = lines.flatMap((line) => textAt(line, "salesperson") ?? []);
      return textCell([...new Set(names)].join(say(texts.separator)));
    },
  },
  {
    id: "lines",
    label: texts.lines,
    width: 8,
    sum: "count",
    cell: ({ lines }) => numberCell(lines.length, "count"),
  },
  {
    id: "next",
    label: texts.next,
    width: 14,
    cell: ({ lines }) => {
      const days = lines.map((line) => numberAt(line, "requiredDate")).filter((day) => !Number.isNaN(day));
      return dayCell(days.length > 0 ? Math.min(...days) : Number.NaN);
    },
  },
];

/** Whom to talk to, customer by customer. */
export function contacts(desk: Desk, lines: readonly Line[], id: string): readonly Block[] {
  const items = [...grouped(lines, (line) => textAt(line, "customer") ?? "—")].map(([customer, own]) => ({
    customer,
    lines: own,
  }));
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id, columns, items, empty: texts.none }),
  ];
}
