import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { open } from "./derive/progress";

export const promisedAfterRequired = lineRule({
  code: "promised-after-required",
  severity: "warning",
  duty: 11,
  field: "repliedDate",
  needs: ["repliedDate", "requiredDate"],
  derived: [open],
  endangersDelivery: true,
  text: {
    "zh-CN": "回复交期 {promised} 晚于要求交期 {requiredDate}，差 {days} 天",
    en: "The promised date {promised} is {days} days after the required date {requiredDate}",
  },
  help: {
    "zh-CN": "回复交期满足不了客户。请确认业务员已与客户谈妥，谈妥后改要求交期。",
    en: "The promise does not meet the customer's date. Make sure sales has settled it, then correct the required date.",
  },
  where: ["repliedDate", ">", "requiredDate"],
  breaks: (_, __, isOpen) => isOpen === 1,
  args: (promised, requiredDate) => ({
    promised: dayText(promised),
    requiredDate: dayText(requiredDate),
    days: promised - requiredDate,
  }),
});
