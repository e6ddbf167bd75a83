import { dayText } from "../dates/day";
import { readStateWord } from "../orders/values/state-words";
import { lineRule } from "./compile/line-rule";
import { nearStart } from "./compile/near-start";
import { arrivalWords, arrived } from "./derive/arrivals";
import { flags, type Derived } from "./derive/derived";
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
  where: [waiting, "=", 1],
  breaks: (arrival, start, material) =>
    Number.isNaN(arrival) && !Number.isNaN(start) && material !== null && readStateWord(material) !== "none",
  args: (_, start, material) => ({ start: dayText(start), material: material ?? "" }),
  grade: (_, start, __, context) => nearStart(start, context),
});

const words = arrivalWords("materialArrivalDate");

/** 1 for a line ahead of production whose material is not said to be there. */
function waiting(...seen: Parameters<Derived>): Uint8Array {
  const isAhead = ahead(...seen);
  const said = words(...seen);
  return flags(seen[0].count, (line) => isAhead[line] === 1 && said[line] !== arrived);
}
