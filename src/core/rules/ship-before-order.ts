import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const shipBeforeOrder = lineRule({
  code: "ship-before-order",
  severity: "error",
  duty: 1,
  field: "actualShipDate",
  needs: ["actualShipDate", "orderDate"],
  text: {
    "zh-CN": "实际出货日期 {shipDate} 早于下单日期 {orderDate}",
    en: "Ship date {shipDate} is before order date {orderDate}",
  },
  help: {
    "zh-CN": "货不可能先于订单出厂，必有一个日期写错。请核对。",
    en: "Goods cannot leave before they are ordered: one of the dates is wrong. Check both.",
  },
  where: ["actualShipDate", "<", "orderDate"],
  args: (shipDate, orderDate) => ({ shipDate: dayText(shipDate), orderDate: dayText(orderDate) }),
});
