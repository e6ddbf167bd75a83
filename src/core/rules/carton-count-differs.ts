import { lineRule } from "./compile/line-rule";
import { lacksForCartons, shipCartons } from "./derive/packaging-columns";

export const cartonCountDiffers = lineRule({
  code: "carton-count-differs",
  severity: "warning",
  duty: 7,
  field: "cartonCount",
  needs: ["cartonCount", "orderQty"],
  lacks: lacksForCartons,
  derived: [shipCartons],
  text: {
    "zh-CN": "箱数 {count}，按数量和装箱数应为 {needed}",
    en: "{count} cartons; quantity and packing make {needed}",
  },
  help: {
    "zh-CN": "箱数对不上，订箱、订舱、点数都会跟着错。请核对数量、装箱数和箱数。",
    en: "A wrong count spoils the carton order, the booking and the tally. Check quantity, packing and count.",
  },
  where: ["cartonCount", "≠", shipCartons],
  args: (count, _, needed) => ({ count, needed }),
});
