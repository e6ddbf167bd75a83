import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const endBeforeStart = lineRule({
  code: "end-before-start",
  severity: "error",
  duty: 10,
  field: "prodEndPlan",
  needs: ["prodEndPlan", "prodStartPlan"],
  text: {
    "zh-CN": "计划完工 {end} 早于计划开工 {start}",
    en: "Planned finish {end} is before planned start {start}",
  },
  help: {
    "zh-CN": "排产日期前后颠倒，排程表会出错。请核对。",
    en: "The plan runs backwards and would upset the schedule. Check both dates.",
  },
  where: ["prodEndPlan", "<", "prodStartPlan"],
  args: (end, start) => ({ end: dayText(end), start: dayText(start) }),
});
