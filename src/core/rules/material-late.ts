import { arrivalLateRule } from "./compile/arrival-late-rule";
import { nearStart } from "./compile/near-start";

/**
 * Graded by duty 4: an error when the planned start is near or past, else a warning. Duty 9 asks the same of special
 * material on the day of the start, when it is an error by duty 4 too.
 */
export const materialLate = arrivalLateRule({
  code: "material-late",
  duty: 4,
  field: "materialArrivalDate",
  grade: (_, start, context) => nearStart(start, context),
  text: {
    "zh-CN": "原材料 {arrival} 到位，比计划开工 {start} 晚 {days} 天",
    en: "Material comes on {arrival}, {days} days after the planned start {start}",
  },
  help: {
    "zh-CN": "料不到就开不了工；离开工 3 个工作日以内为错误。请催料，或马上与生产部调整计划并告知业务员。",
    en: "Nothing starts without material; within 3 working days of the start it is an error. Press for it, or move the plan and tell sales.",
  },
});
