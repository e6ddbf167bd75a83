import { dayText } from "../dates/day";
import type { Flags } from "../orders/flags";
import { readStateWord } from "../orders/values/state-words";
import { lineRule } from "./compile/line-rule";
import { nearStart } from "./compile/near-start";
import { arrivalOf, arrived } from "./derive/arrivals";
import type { Marked } from "./derive/marks";
import { ahead } from "./derive/progress";

/** An error when the planned start is near or past, else a warning. */
export const materialUnknown = lineRule({
  code: "material-unknown",
  severity: "warning",
  duty: 4,
  field: "materialArrivalDate",
  needs: ["materialArrivalDate", "prodStartPlan", "specialMaterial"],
  endangersDelivery: true,
  text: {
    "zh-CN": "特殊原料“{material}”到位日期未定，计划开工 {start}",
    en: "No arrival date for the special material “{material}”; planned start {start}",
  },
  help: {
    "zh-CN": "特殊原料由跟单负责订购，须在开工前到位。请落实到货日期。",
    en: "The clerk orders special material and it must be there before the start. Settle its arrival date.",
  },
  where: waiting,
  breaks: (arrival, start, material) =>
    Number.isNaN(arrival) && !Number.isNaN(start) && material !== null && readStateWord(material) !== "none",
  args: (_, start, material) => ({ start: dayText(start), material: material ?? "" }),
  grade: (_, start, __, context) => nearStart(start, context),
});

/** Lines ahead of production whose material is not said to be there. */
function waiting(...seen: Parameters<Marked>): Flags {
  const found = ahead(...seen).slice();
  for (const [line, text] of seen[0].columns.materialArrivalDate?.words ?? []) {
    if (arrivalOf(text) === arrived) found[line] = 0;
  }
  return found;
}
