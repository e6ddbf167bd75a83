import type { Text } from "../../lang";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { sourceColumn } from "../desk/all-rows";
import type { Line } from "../desk/desk";
import { blankColumn, orderNoColumn } from "../desk/line-columns";
import { numberAt, productText, textAt } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import type { QuietCustomer } from "./quiet-customers";
import type { StockedProduct } from "./stock-for";

const texts = {
  last: { "zh-CN": "上次下单", en: "Last order" },
  orderDays: { "zh-CN": "下单次数", en: "Orders" },
  usual: { "zh-CN": "平常间隔（天）", en: "Usual interval (days)" },
  quiet: { "zh-CN": "未下单（天）", en: "Not ordered for (days)" },
  products: { "zh-CN": "有库存的产品", en: "In stock" },
  owner: { "zh-CN": "业务员/跟单", en: "Sales / clerk" },
  result: { "zh-CN": "联系结果", en: "Outcome" },
  onHand: { "zh-CN": "库存", en: "Stock" },
  place: { "zh-CN": "库存来源", en: "Stock from" },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** A customer to call, and what is in stock of what it buys. */
export interface ListedCustomer extends QuietCustomer {
  readonly stocked: readonly StockedProduct[];
}

function latest({ lines }: QuietCustomer): Line | null {
  return lines[0] ?? null;
}

export const customerColumns: readonly Column<ListedCustomer>[] = [
  { id: "customer", label: fieldLabel("customer"), width: 18, cell: ({ customer }) => textCell(customer) },
  {
    id: "owner",
    label: texts.owner,
    width: 12,
    cell: (item) => {
      const line = latest(item);
      return textCell(line && (textAt(line, "salesperson") ?? textAt(line, "clerk")));
    },
  },
  {
    id: "order",
    label: fieldLabel("orderNo"),
    width: 14,
    cell: (item, desk) => {
      const line = latest(item);
      return line ? orderNoColumn.cell(line, desk) : { kind: "none" };
    },
  },
  { id: "last", label: texts.last, width: 12, cell: ({ lastDay }) => dayCell(lastDay) },
  {
    id: "orderDays",
    label: texts.orderDays,
    width: 10,
    cell: ({ orderDays }) => numberCell(orderDays, "count"),
  },
  { id: "usual", label: texts.usual, width: 12, cell: ({ usualDays }) => numberCell(usualDays, "days") },
  {
    id: "quiet",
    label: texts.quiet,
    width: 12,
    cell: ({ quietDays }) => numberCell(quietDays, "days", { tone: "warning" }),
  },
  {
    id: "products",
    label: texts.products,
    width: 30,
    when: ({ hasStock }) => hasStock,
    cell: ({ stocked }, { say }) =>
      textCell(stocked.map(({ line }) => productText(line)).join(say(texts.separator)), {
        link: { to: "table", table: "stock" },
      }),
  },
  blankColumn("result", texts.result, 16),
];

export const stockColumns: readonly Column<StockedProduct>[] = [
  { id: "customer", label: fieldLabel("customer"), width: 18, cell: ({ customer }) => textCell(customer) },
  {
    id: "product",
    label: fieldLabel("productName"),
    width: 30,
    cell: ({ line }) => textCell(productText(line)),
  },
  { id: "onHand", label: texts.onHand, width: 12, cell: ({ onHand }) => numberCell(onHand, "quantity") },
  {
    id: "place",
    label: texts.place,
    width: 14,
    cell: ({ place }) => textCell(`${place.sheet}!${place.row}`, { link: place }),
  },
  {
    id: "last",
    label: texts.last,
    width: 12,
    cell: ({ line }) => dayCell(numberAt(line, "orderDate")),
  },
  sourceColumn(({ line }) => line),
];
