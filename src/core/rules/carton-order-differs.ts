import { lineRule } from "./compile/line-rule";
import { lacksForCartons, neededCartons } from "./derive/packaging-columns";

export const cartonOrderDiffers = lineRule({
  code: "carton-order-differs",
  severity: "error",
  duty: 7,
  field: "cartonsOrdered",
  needs: ["cartonsOrdered", "orderQty"],
  lacks: lacksForCartons,
  derived: [neededCartons],
  text: {
    "zh-CN": "纸箱订购 {ordered}，应订 {needed}",
    en: "{ordered} cartons ordered, {needed} needed",
  },
  help: {
    "zh-CN": "纸箱严格按生产单订购：多订浪费，少订装不完。请改为应订数量。",
    en: "Cartons are ordered exactly: more is waste, fewer leave goods unpacked. Order the number needed.",
  },
  breaks: (ordered, _, needed) => Math.abs(ordered - needed) > 0,
  args: (ordered, _, needed) => ({ ordered, needed }),
  fix: (_, __, needed) => ({ kind: "setValue", value: needed, type: "number" }),
});
