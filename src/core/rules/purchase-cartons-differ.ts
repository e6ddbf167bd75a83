import { lineRule } from "./compile/line-rule";
import { purchaseNeededCartons } from "./derive/material-kind";

export const purchaseCartonsDiffer = lineRule({
  code: "purchase-cartons-differ",
  severity: "error",
  duty: 7,
  kinds: ["packagingPurchase"],
  field: "orderQty",
  needs: ["orderQty", "neededQty", "materialKind"],
  derived: [purchaseNeededCartons],
  text: {
    "zh-CN": "纸箱订购 {ordered}，生产需求 {needed}",
    en: "{ordered} cartons purchased, {needed} needed",
  },
  help: {
    "zh-CN": "纸箱严格按生产单订购：多订浪费，少订装不完。请改为需求数量。",
    en: "Cartons are ordered exactly: more is waste, fewer leave goods unpacked. Order the number needed.",
  },
  where: ["orderQty", "≠", purchaseNeededCartons],
  args: (ordered, _, __, needed) => ({ ordered, needed }),
  fix: (_, __, ___, needed) => ({ kind: "setValue", value: needed, type: "number" }),
});
