import { missingRule } from "./compile/missing-rule";

export const missingRequiredDate = missingRule({
  code: "missing-required-date",
  duty: 1,
  fields: ["requiredDate"],
  text: { "zh-CN": "交期为空", en: "No required date" },
  help: {
    "zh-CN": "没有交期的订单不会进入预警。请与业务员确认交期后补上。",
    en: "An undated line raises no warning. Agree a date with the salesperson and fill it in.",
  },
});
