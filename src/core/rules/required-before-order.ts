import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const requiredBeforeOrder = lineRule({
  code: "required-before-order",
  severity: "error",
  duty: 1,
  field: "requiredDate",
  needs: ["requiredDate", "orderDate"],
  text: {
    "zh-CN": "交期 {requiredDate} 早于下单日期 {orderDate}",
    en: "Required date {requiredDate} is before order date {orderDate}",
  },
  help: {
    "zh-CN": "多半是年份或月份写错了。请核对两个日期。",
    en: "Most often a year or month is mistyped. Check both dates.",
  },
  where: ["requiredDate", "<", "orderDate"],
  args: (requiredDate, orderDate) => ({ requiredDate: dayText(requiredDate), orderDate: dayText(orderDate) }),
});
