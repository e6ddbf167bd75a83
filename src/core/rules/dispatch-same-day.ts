import { dayText, type Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";
import type { RuleContext } from "./rule";

/**
 * A warning on a plan, an error once the goods have left. A dispatch sheet without planned dates is for the day its
 * title names.
 */
export const dispatchSameDay = lineRule({
  code: "dispatch-same-day",
  severity: "warning",
  duty: 15,
  kinds: ["orders", "dispatch"],
  field: "dispatchConfirmedDate",
  needs: ["dispatchConfirmedDate"],
  also: ["plannedShipDate", "actualShipDate"],
  lacks: (lines) =>
    Number.isNaN(dayOfSheet(lines)) ? oneOf("plannedShipDate", "actualShipDate")(lines) : [],
  derived: [shipDays],
  where: ["dispatchConfirmedDate", ">=", shipDays],
  text: {
    "zh-CN": "派车 {confirmed} 才确认，出货日 {ship}，未提前一天",
    en: "Dispatch confirmed on {confirmed} for shipping on {ship}, not a day ahead",
  },
  help: {
    "zh-CN": "次日要发的货须提前一天确定；业务员当天通知发货的，跟单有权拒绝。",
    en: "What ships tomorrow is fixed today; a call on the same day may be refused.",
  },
  args: (confirmed, _, __, ship) => ({ confirmed: dayText(confirmed), ship: dayText(ship) }),
  grade: (_, __, actual, ___, { asOf }) => (actual <= asOf ? "error" : "warning"),
});

function dayOfSheet({ kind, titleDay }: OrderLines): Day {
  return kind === "dispatch" ? titleDay : Number.NaN;
}

/** The days the goods left, or are to leave. */
function shipDays(lines: OrderLines, { asOf }: RuleContext): Float64Array {
  const shipped = numbersOf(lines, "actualShipDate");
  const plans = numbersOf(lines, "plannedShipDate");
  const days = new Float64Array(lines.count).fill(dayOfSheet(lines));
  for (let line = 0; line < lines.count; line += 1) {
    const actual = shipped[line] ?? Number.NaN;
    const planned = plans[line] ?? Number.NaN;
    if (actual <= asOf || (Number.isNaN(planned) && !Number.isNaN(actual))) days[line] = actual;
    else if (!Number.isNaN(planned)) days[line] = planned;
  }
  return days;
}
