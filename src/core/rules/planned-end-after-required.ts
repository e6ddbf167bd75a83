import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { open } from "./derive/progress";

export const plannedEndAfterRequired = lineRule({
  code: "planned-end-after-required",
  severity: "warning",
  duty: 11,
  field: "prodEndPlan",
  needs: ["prodEndPlan", "requiredDate"],
  derived: [open],
  endangersDelivery: true,
  text: {
    "zh-CN": "计划完工 {end} 晚于交期 {requiredDate}，超 {days} 天",
    en: "Planned finish {end} is {days} days after the required date {requiredDate}",
  },
  help: {
    "zh-CN": "按此计划必然误期。请提前告知业务员与客户沟通，或与生产部调整排产。",
    en: "This plan misses the date. Tell sales in advance so that they talk to the customer, or move the plan.",
  },
  where: ["prodEndPlan", ">", "requiredDate"],
  breaks: (_, __, isOpen) => isOpen === 1,
  args: (end, requiredDate) => ({
    end: dayText(end),
    requiredDate: dayText(requiredDate),
    days: end - requiredDate,
  }),
});
