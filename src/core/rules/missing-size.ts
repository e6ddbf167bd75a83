import { missingRule } from "./compile/missing-rule";

export const missingSize = missingRule({
  code: "missing-size",
  duty: 1,
  fields: ["sizeSpec"],
  text: { "zh-CN": "产品尺寸为空", en: "No product size" },
  help: {
    "zh-CN": "尺寸不明就下单，容易做错货。请向业务员核实后补上。",
    en: "Ordered without a size, the goods may come out wrong. Ask the salesperson and fill it in.",
  },
});
