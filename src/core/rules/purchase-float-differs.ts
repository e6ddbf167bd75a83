import { lineRule } from "./compile/line-rule";

/** Shares are compared to half a percent, since sheets round them. */
const rounding = 0.005_000_1;

export const purchaseFloatDiffers = lineRule({
  code: "purchase-float-differs",
  severity: "warning",
  duty: 6,
  kinds: ["packagingPurchase"],
  field: "floatPct",
  needs: ["floatPct", "orderQty", "neededQty"],
  text: {
    "zh-CN": "浮动写 {stated}%，按订购 {ordered}、需求 {needed} 应为 {actual}%",
    en: "The float says {stated}%, but {ordered} ordered for {needed} needed make {actual}%",
  },
  help: {
    "zh-CN": "浮动比例与数量不符，超限会看不出来。请改用公式计算。",
    en: "A wrong share hides an order beyond the limit. Let a formula work it out.",
  },
  breaks: (stated, ordered, needed) => needed > 0 && Math.abs(stated - (ordered / needed - 1)) > rounding,
  args: (stated, ordered, needed) => ({
    stated: percent(stated),
    ordered,
    needed,
    actual: percent(ordered / needed - 1),
  }),
});

/** Percent to two decimals. */
function percent(share: number): number {
  return Math.round(share * 1e4) / 100;
}
