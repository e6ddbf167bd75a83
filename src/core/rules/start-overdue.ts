import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";
import { ahead } from "./derive/progress";

export const startOverdue = lineRule({
  code: "start-overdue",
  severity: "warning",
  duty: 11,
  field: "prodStartPlan",
  needs: ["prodStartPlan"],
  lacks: oneOf("prodStartActual", "prodEndActual", "producedQty"),
  endangersDelivery: true,
  text: {
    "zh-CN": "计划开工 {start} 已过 {days} 天，尚未开工",
    en: "Planned start {start} passed {days} days ago and nothing has begun",
  },
  help: {
    "zh-CN": "开工一拖，交期就有危险。请与生产部落实开工时间，有问题提前告知业务员。",
    en: "A late start endangers the date. Settle the start with production and tell sales in advance.",
  },
  where: ahead,
  breaks: (start, { asOf }) => start < asOf,
  args: (start, { asOf }) => ({ start: dayText(start), days: asOf - start }),
});
