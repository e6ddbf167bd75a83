import { arrivalLateRule } from "./compile/arrival-late-rule";

export const bagArrivalLate = arrivalLateRule({
  code: "bag-arrival-late",
  duty: 9,
  field: "bagArrivalDate",
  text: {
    "zh-CN": "包装袋 {arrival} 到位，比计划开工 {start} 晚 {days} 天",
    en: "Bags come on {arrival}, {days} days after the planned start {start}",
  },
  help: {
    "zh-CN": "包材须在开工前到位，延误由跟单承担。请催供应商提前，或与生产部改期。",
    en: "Packaging must be there before the start; the clerk answers for the delay. Press the supplier or move the start.",
  },
});
