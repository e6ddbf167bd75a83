import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { byText } from "../desk/grouped";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";
import type { OrderItem } from "./margin-columns";

const texts = {
  heading: { "zh-CN": "按币种汇总（只含能算毛利的订单）", en: "By currency (orders with a margin only)" },
  orders: { "zh-CN": "订单数", en: "Orders" },
  revenue: { "zh-CN": "订单金额", en: "Order amounts" },
  cost: { "zh-CN": "成本合计", en: "Costs" },
  margin: { "zh-CN": "毛利", en: "Margin" },
  rate: { "zh-CN": "毛利率", en: "Margin rate" },
  none: { "zh-CN": "没有能算毛利的订单。", en: "No order has a margin." },
  unsaid: { "zh-CN": "（未写币种）", en: "(no currency)" },
} as const satisfies Record<string, Text>;

interface CurrencySum {
  readonly currency: string;
  readonly orders: number;
  readonly revenue: number;
  readonly cost: number;
}

const columns: readonly Column<CurrencySum>[] = [
  {
    id: "currency",
    label: fieldLabel("currency"),
    width: 14,
    cell: ({ currency }, { say }) => textCell(currency || say(texts.unsaid)),
  },
  {
    id: "orders",
    label: texts.orders,
    width: 10,
    cell: ({ orders }) => numberCell(orders, "count", { link: { to: "table", table: "orders" } }),
  },
  { id: "revenue", label: texts.revenue, width: 15, cell: ({ revenue }) => numberCell(revenue, "money") },
  { id: "cost", label: texts.cost, width: 15, cell: ({ cost }) => numberCell(cost, "money") },
  {
    id: "margin",
    label: texts.margin,
    width: 15,
    cell: ({ revenue, cost }) => numberCell(cents(revenue - cost), "money"),
  },
  {
    id: "rate",
    label: texts.rate,
    width: 10,
    cell: ({ revenue, cost }) => numberCell(revenue > 0 ? 1 - cost / revenue : null, "percent"),
  },
];

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** What the orders of each currency leave in all. */
export function marginSums(desk: Desk, items: readonly OrderItem[]): readonly Block[] {
  const sums = new Map<string, CurrencySum>();
  for (const { margin } of items) {
    if (margin.kind !== "margin") continue;
    const { currency } = margin;
    const before = sums.get(currency) ?? { currency, orders: 0, revenue: 0, cost: 0 };
    sums.set(currency, {
      currency,
      orders: before.orders + 1,
      revenue: cents(before.revenue + margin.revenue),
      cost: cents(before.cost + margin.cost),
    });
  }
  const rows = [...sums.values()].sort((a, b) => byText(a.currency, b.currency));
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "sums", columns, items: rows, empty: texts.none }),
  ];
}
