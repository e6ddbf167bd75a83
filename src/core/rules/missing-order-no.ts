import { missingRule } from "./compile/missing-rule";

export const missingOrderNo = missingRule({
  code: "missing-order-no",
  duty: 1,
  fields: ["orderNo"],
  text: { "zh-CN": "订单号为空", en: "No order number" },
  help: {
    "zh-CN": "没有订单号的行无法跟踪，也查不出重复。请补上订单号。",
    en: "A line without an order number cannot be followed, nor a double entry found. Fill it in.",
  },
});
