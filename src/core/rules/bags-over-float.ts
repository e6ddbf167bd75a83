import { bagStanding, floatFacts } from "./compile/float-facts";
import { lineRule } from "./compile/line-rule";
import { bagFloat, newPlate } from "./derive/bag-float";
import { lacksForBags, neededBags } from "./derive/packaging-columns";

export const bagsOverFloat = lineRule({
  code: "bags-over-float",
  severity: "error",
  duty: 6,
  field: "bagsOrdered",
  needs: ["bagsOrdered", "orderQty"],
  lacks: lacksForBags,
  derived: [neededBags, newPlate],
  text: {
    "zh-CN": "包装袋订购 {ordered}，需要 {needed}，浮动 {limit}% 最多可订 {most}",
    en: "{ordered} bags ordered for a need of {needed}; a float of {limit}% allows {most}",
  },
  help: {
    "zh-CN": "常规袋浮动不得超过 20%，新版袋不得超过 5%，多订的会成为呆料。请与供应商改单。",
    en: "Regular bags may float by 20%, new-plate bags by 5%; the rest lies dead in stock. Change the purchase.",
  },
  where: ["bagsOrdered", ">", neededBags],
  breaks: (ordered, _, needed, isNew, context) =>
    bagStanding(ordered, needed, bagFloat(isNew, context)) === "over",
  args: (ordered, _, needed, isNew, context) => floatFacts(ordered, needed, bagFloat(isNew, context)),
});
