import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { dueSoon } from "./derive/due-soon";
import { all, blank } from "./derive/marks";
import { ahead } from "./derive/progress";
import { stockGap } from "./derive/stock-share";

/** About a line that has neither a planned start nor a planned end and that stock does not cover. */
export const productionNotPlanned = lineRule({
  code: "production-not-planned",
  severity: "warning",
  duty: 10,
  field: "prodStartPlan",
  needs: ["prodStartPlan", "requiredDate"],
  also: ["prodEndPlan"],
  derived: [stockGap],
  endangersDelivery: true,
  text: {
    "zh-CN": "交期 {requiredDate} 已近，尚未排产",
    en: "Due {requiredDate}, and production is not planned yet",
  },
  help: {
    "zh-CN": "没有生产计划而误了交期，由跟单负责。请与生产部、包装部排定开工日。",
    en: "A date missed for want of a plan is the clerk's. Settle a start with production and packing.",
  },
  where: all(dueSoon, blank("prodStartPlan"), ahead),
  breaks: (_, __, end, gap) => Number.isNaN(end) && gap !== 0,
  args: (_, requiredDate) => ({ requiredDate: dayText(requiredDate) }),
});
