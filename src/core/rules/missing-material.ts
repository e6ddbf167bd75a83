import { missingRule } from "./compile/missing-rule";

export const missingMaterial = missingRule({
  code: "missing-material",
  duty: 1,
  fields: ["material"],
  text: { "zh-CN": "原材料为空", en: "No raw material" },
  help: {
    "zh-CN": "原材料不明无法备料。请向业务员核实后补上。",
    en: "Material cannot be prepared for it. Ask the salesperson and fill it in.",
  },
});
