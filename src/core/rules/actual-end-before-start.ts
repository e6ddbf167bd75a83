import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const actualEndBeforeStart = lineRule({
  code: "actual-end-before-start",
  severity: "error",
  duty: 10,
  field: "prodEndActual",
  needs: ["prodEndActual", "prodStartActual"],
  text: {
    "zh-CN": "实际完工 {end} 早于实际开工 {start}",
    en: "Actual finish {end} is before actual start {start}",
  },
  help: {
    "zh-CN": "报工日期前后颠倒，必有一个写错。请与车间核对。",
    en: "The reported dates run backwards: one is wrong. Check with the workshop.",
  },
  where: ["prodEndActual", "<", "prodStartActual"],
  args: (end, start) => ({ end: dayText(end), start: dayText(start) }),
});
