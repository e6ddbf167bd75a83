import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import type { Desk } from "../desk/desk";

const texts = {
  left: {
    "zh-CN":
      "待生产 = 需生产数量（没有时为订单数量，先扣库存）− 已生产数量。库存表有这个产品的按库存表，各订单共用，否则按订单表的库存列；已开始生产的行不再扣库存；同一产品写了几个库存数的，按最小的算。",
    en: "To make = quantity to produce (else the order quantity less stock) − produced. Stock is that of the stock sheet where it has the product, shared by all orders, else that of the orders’ own column. A line in production takes no stock; of several stock figures of one product the smallest counts.",
  },
} as const satisfies Record<string, Text>;

/** How the figures of a plan are counted. */
export function planNotes({ say }: Desk): readonly Block[] {
  return [{ kind: "note", text: say(texts.left) }];
}
