import { missingRule } from "./compile/missing-rule";

export const missingCustomer = missingRule({
  code: "missing-customer",
  duty: 1,
  fields: ["customer"],
  text: { "zh-CN": "客户为空", en: "No customer" },
  help: {
    "zh-CN": "不知道是谁的订单，就无法通知业务和客户。请补上客户。",
    en: "Nobody can be told about the order. Fill in whose it is.",
  },
});
