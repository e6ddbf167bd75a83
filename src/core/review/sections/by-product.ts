import { groupSection } from "../group-section";

export const byProduct = groupSection({
  id: "byProduct",
  heading: { "zh-CN": "按产品", en: "By product" },
  label: { "zh-CN": "产品", en: "Product" },
  fields: ["productName", "productCode"],
  chart: false,
});
