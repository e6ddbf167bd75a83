import { groupSection } from "../group-section";

export const byClerk = groupSection({
  id: "byClerk",
  heading: { "zh-CN": "按跟单员", en: "By clerk" },
  label: { "zh-CN": "跟单员", en: "Clerk" },
  fields: ["clerk"],
  chart: true,
});
