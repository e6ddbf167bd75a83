import { lineRule } from "./compile/line-rule";

export const shippedOverOrdered = lineRule({
  code: "shipped-over-ordered",
  severity: "warning",
  duty: 15,
  field: "shippedQty",
  needs: ["shippedQty", "orderQty"],
  text: {
    "zh-CN": "已出货 {shipped}，超过订单数量 {ordered}",
    en: "{shipped} shipped, more than the {ordered} ordered",
  },
  help: {
    "zh-CN": "多发的货客户未必付款。请核对点数，或与业务员确认溢短装条款。",
    en: "The customer may not pay for the surplus. Check the tally, or the tolerance agreed by sales.",
  },
  where: ["shippedQty", ">", "orderQty"],
  args: (shipped, ordered) => ({ shipped, ordered }),
});
