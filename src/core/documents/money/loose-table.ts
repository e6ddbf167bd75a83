import type { Text } from "../../lang";
import type { LooseReason } from "../../money/settle";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { sourceColumn } from "../desk/all-rows";
import type { Desk } from "../desk/desk";
import { textAt } from "../desk/line-values";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";
import type { LooseItem } from "./due-items";

const texts = {
  heading: { "zh-CN": "对不上的收款", en: "Payments that settle nothing" },
  left: { "zh-CN": "未冲销金额", en: "Left over" },
  why: { "zh-CN": "原因", en: "Why" },
  none: { "zh-CN": "收款都已对上。", en: "Every payment settles something." },
} as const satisfies Record<string, Text>;

const reasons: Readonly<Record<LooseReason, Text>> = {
  noOrder: { "zh-CN": "没写订单号", en: "no order is named" },
  unknownOrder: { "zh-CN": "订单表里没有这个订单", en: "no table has the order" },
  currency: { "zh-CN": "与应收币种不同", en: "what is due is in another currency" },
  unclear: { "zh-CN": "付款方式写明不了应收多少", en: "the terms do not say what is due" },
  over: { "zh-CN": "多于应收", en: "more than is due" },
};

const columns: readonly Column<LooseItem>[] = [
  sourceColumn(({ line }) => line),
  {
    id: "order",
    label: fieldLabel("orderNo"),
    width: 14,
    cell: ({ line }) => textCell(textAt(line, "orderNo")),
  },
  {
    id: "customer",
    label: fieldLabel("customer"),
    width: 18,
    cell: ({ line }) => textCell(textAt(line, "customer")),
  },
  { id: "left", label: texts.left, width: 13, cell: ({ amount }) => numberCell(amount, "money") },
  { id: "currency", label: fieldLabel("currency"), width: 9, cell: ({ currency }) => textCell(currency) },
  {
    id: "why",
    label: texts.why,
    width: 26,
    cell: ({ reason }, { say }) => textCell(say(reasons[reason]), { tone: "warning" }),
  },
];

/** What came in and settles nothing; nothing where all of it does. */
export function looseBlocks(desk: Desk, items: readonly LooseItem[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "loose", columns, items, empty: texts.none }),
  ];
}
