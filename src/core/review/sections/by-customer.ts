import { groupSection } from "../group-section";

export const byCustomer = groupSection({
  id: "byCustomer",
  heading: { "zh-CN": "按客户", en: "By customer" },
  label: { "zh-CN": "客户", en: "Customer" },
  fields: ["customer"],
  chart: true,
});
