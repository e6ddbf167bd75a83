import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { open } from "./derive/progress";

export const plannedShipAfterRequired = lineRule({
  code: "planned-ship-after-required",
  severity: "warning",
  duty: 11,
  field: "plannedShipDate",
  needs: ["plannedShipDate", "requiredDate"],
  derived: [open],
  endangersDelivery: true,
  text: {
    "zh-CN": "计划出货 {ship} 晚于交期 {requiredDate}，超 {days} 天",
    en: "Planned ship date {ship} is {days} days after the required date {requiredDate}",
  },
  help: {
    "zh-CN": "按此安排必然误期。请提前告知业务员，或提前出货、分批出货。",
    en: "This plan misses the date. Tell sales in advance, ship earlier or ship in parts.",
  },
  where: ["plannedShipDate", ">", "requiredDate"],
  breaks: (_, __, isOpen) => isOpen === 1,
  args: (ship, requiredDate) => ({
    ship: dayText(ship),
    requiredDate: dayText(requiredDate),
    days: ship - requiredDate,
  }),
});
