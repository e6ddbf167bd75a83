import { missingRule } from "./compile/missing-rule";

export const missingQuantity = missingRule({
  code: "missing-quantity",
  duty: 1,
  kinds: ["orders", "packagingPurchase"],
  fields: ["orderQty"],
  text: { "zh-CN": "订单数量为空", en: "No order quantity" },
  help: {
    "zh-CN": "没有数量就无法排产、订包材。请补上数量。",
    en: "Neither production nor packaging can be planned. Fill in the quantity.",
  },
});
