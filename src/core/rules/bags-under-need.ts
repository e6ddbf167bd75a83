import { bagStanding, floatFacts, isBelow } from "./compile/float-facts";
import { lineRule } from "./compile/line-rule";
import { bagFloat, newPlate } from "./derive/bag-float";
import { lacksForBags, neededBags } from "./derive/packaging-columns";

/** A warning while the shortage is inside the float, an error beyond it. */
export const bagsUnderNeed = lineRule({
  code: "bags-under-need",
  severity: "warning",
  duty: 6,
  field: "bagsOrdered",
  needs: ["bagsOrdered", "orderQty"],
  lacks: lacksForBags,
  derived: [neededBags, newPlate],
  text: {
    "zh-CN": "包装袋订购 {ordered}，少于需要的 {needed}（浮动 {limit}% 最少 {least}）",
    en: "{ordered} bags ordered, fewer than the {needed} needed (a float of {limit}% allows {least})",
  },
  help: {
    "zh-CN": "袋子不够，包装会中途停工。请确认库存余袋，或补订。",
    en: "Packing would run out of bags. Make sure of bags in stock, or order more.",
  },
  where: ["bagsOrdered", "<", neededBags],
  breaks: (ordered, _, needed, isNew, context) =>
    isBelow(bagStanding(ordered, needed, bagFloat(isNew, context))),
  args: (ordered, _, needed, isNew, context) => floatFacts(ordered, needed, bagFloat(isNew, context)),
  grade: (ordered, _, needed, isNew, context) =>
    bagStanding(ordered, needed, bagFloat(isNew, context)) === "under" ? "error" : "warning",
});
