import { missingRule } from "./compile/missing-rule";

export const missingProduct = missingRule({
  code: "missing-product",
  duty: 1,
  fields: ["productName", "productCode"],
  text: { "zh-CN": "品名和货号都为空", en: "Neither product name nor product code" },
  help: {
    "zh-CN": "下单前须核实品名。请补上品名或货号。",
    en: "The product must be known before the order is placed. Fill in its name or code.",
  },
});
