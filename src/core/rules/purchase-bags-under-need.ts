import { bagStanding, floatFacts, isBelow } from "./compile/float-facts";
import { lineRule } from "./compile/line-rule";
import { bagFloat, newPlate } from "./derive/bag-float";
import { purchaseNeededBags } from "./derive/material-kind";

/** A warning while the shortage is inside the float, an error beyond it. */
export const purchaseBagsUnderNeed = lineRule({
  code: "purchase-bags-under-need",
  severity: "warning",
  duty: 6,
  kinds: ["packagingPurchase"],
  field: "orderQty",
  needs: ["orderQty", "neededQty", "materialKind"],
  derived: [purchaseNeededBags, newPlate],
  text: {
    "zh-CN": "包装袋订购 {ordered}，少于生产需求 {needed}（浮动 {limit}% 最少 {least}）",
    en: "{ordered} bags purchased, fewer than the {needed} needed (a float of {limit}% allows {least})",
  },
  help: {
    "zh-CN": "袋子不够，包装会中途停工。请确认库存余袋，或补订。",
    en: "Packing would run out of bags. Make sure of bags in stock, or order more.",
  },
  where: ["orderQty", "<", purchaseNeededBags],
  breaks: (ordered, _, __, needed, isNew, context) =>
    isBelow(bagStanding(ordered, needed, bagFloat(isNew, context))),
  args: (ordered, _, __, needed, isNew, context) => floatFacts(ordered, needed, bagFloat(isNew, context)),
  grade: (ordered, _, __, needed, isNew, context) =>
    bagStanding(ordered, needed, bagFloat(isNew, context)) === "under" ? "error" : "warning",
});
