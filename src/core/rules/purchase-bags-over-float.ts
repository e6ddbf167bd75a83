import { bagStanding, floatFacts } from "./compile/float-facts";
import { lineRule } from "./compile/line-rule";
import { bagFloat, newPlate } from "./derive/bag-float";
import { purchaseNeededBags } from "./derive/material-kind";

export const purchaseBagsOverFloat = lineRule({
  code: "purchase-bags-over-float",
  severity: "error",
  duty: 6,
  kinds: ["packagingPurchase"],
  field: "orderQty",
  needs: ["orderQty", "neededQty", "materialKind"],
  derived: [purchaseNeededBags, newPlate],
  text: {
    "zh-CN": "包装袋订购 {ordered}，生产需求 {needed}，浮动 {limit}% 最多可订 {most}",
    en: "{ordered} bags purchased for a need of {needed}; a float of {limit}% allows {most}",
  },
  help: {
    "zh-CN": "常规袋浮动不得超过 20%，新版袋不得超过 5%，多订的会成为呆料。请与供应商改单。",
    en: "Regular bags may float by 20%, new-plate bags by 5%; the rest lies dead in stock. Change the purchase.",
  },
  where: ["orderQty", ">", purchaseNeededBags],
  breaks: (ordered, _, __, needed, isNew, context) =>
    bagStanding(ordered, needed, bagFloat(isNew, context)) === "over",
  args: (ordered, _, __, needed, isNew, context) => floatFacts(ordered, needed, bagFloat(isNew, context)),
});
