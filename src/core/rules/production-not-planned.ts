import { numbersOf } from "../orders/numbers-of";
import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { flags, type Derived } from "./derive/derived";
import { dueSoon } from "./derive/due-soon";
import { blank } from "./derive/marks";
import { ahead } from "./derive/progress";
import { stockGap } from "./derive/stock-share";

export const productionNotPlanned = lineRule({
  code: "production-not-planned",
  severity: "warning",
  duty: 10,
  field: "prodStartPlan",
  needs: ["prodStartPlan", "requiredDate"],
  derived: [dueSoon],
  endangersDelivery: true,
  text: {
    "zh-CN": "交期 {requiredDate} 已近，尚未排产",
    en: "Due {requiredDate}, and production is not planned yet",
  },
  help: {
    "zh-CN": "没有生产计划而误了交期，由跟单负责。请与生产部、包装部排定开工日。",
    en: "A date missed for want of a plan is the clerk's. Settle a start with production and packing.",
  },
  where: [unplanned, "=", 1],
  breaks: (_, __, isNear) => isNear === 1,
  args: (_, requiredDate) => ({ requiredDate: dayText(requiredDate) }),
});

/** 1 for a line that is still to be produced and has neither a planned start nor a planned end. */
function unplanned(...seen: Parameters<Derived>): Uint8Array {
  const [lines] = seen;
  const isBlank = blank("prodStartPlan")(...seen);
  const isAhead = ahead(...seen);
  const gap = stockGap(...seen);
  const ends = numbersOf(lines, "prodEndPlan");
  return flags(
    lines.count,
    (line) =>
      isBlank[line] === 1 && isAhead[line] === 1 && gap[line] !== 0 && Number.isNaN(ends[line] ?? Number.NaN),
  );
}
