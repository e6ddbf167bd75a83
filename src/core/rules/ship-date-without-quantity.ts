import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const shipDateWithoutQuantity = lineRule({
  code: "ship-date-without-quantity",
  severity: "warning",
  duty: 14,
  field: "shippedQty",
  needs: ["shippedQty", "actualShipDate"],
  text: {
    "zh-CN": "实际出货日期 {shipDate}，已出货数量却为 0",
    en: "Ship date {shipDate}, but the shipped quantity is 0",
  },
  help: {
    "zh-CN": "出没出货说法不一，本行按未出货计。请与仓库核对后改正。",
    en: "The row contradicts itself and counts as not shipped. Check with the warehouse and correct it.",
  },
  where: ["shippedQty", "=", 0],
  breaks: (_, shipDate, { asOf }) => shipDate <= asOf,
  args: (_, shipDate) => ({ shipDate: dayText(shipDate) }),
});
