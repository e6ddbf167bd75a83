import { arrivalLateRule } from "./compile/arrival-late-rule";

export const materialLate = arrivalLateRule(
  "material-late",
  "materialArrivalDate",
  {
    "zh-CN": "原材料 {arrival} 到位，比计划开工 {start} 晚 {days} 天",
    en: "Material comes on {arrival}, {days} days after the planned start {start}",
  },
  {
    "zh-CN": "料不到就开不了工。请催料，或马上与生产部调整计划并告知业务员。",
    en: "Nothing starts without material. Press for it, or move the plan at once and tell sales.",
  },
);
