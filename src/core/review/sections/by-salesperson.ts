import { groupSection } from "../group-section";

export const bySalesperson = groupSection({
  id: "bySalesperson",
  heading: { "zh-CN": "按业务员", en: "By salesperson" },
  label: { "zh-CN": "业务员", en: "Salesperson" },
  fields: ["salesperson"],
  chart: false,
});
