import { dayText, type Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";

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
  derived: [sheetDay],
  text: {
    "zh-CN": "派车 {confirmed} 才确认，出货日 {ship}，未提前一天",
    en: "Dispatch confirmed on {confirmed} for shipping on {ship}, not a day ahead",
  },
  help: {
    "zh-CN": "次日要发的货须提前一天确定；业务员当天通知发货的，跟单有权拒绝。",
    en: "What ships tomorrow is fixed today; a call on the same day may be refused.",
  },
  breaks: (confirmed, planned, actual, ofSheet, { asOf }) =>
    confirmed >= shipDay(planned, actual, ofSheet, asOf),
  args: (confirmed, planned, actual, ofSheet, { asOf }) => ({
    confirmed: dayText(confirmed),
    ship: dayText(shipDay(planned, actual, ofSheet, asOf)),
  }),
  grade: (_, __, actual, ___, { asOf }) => (actual <= asOf ? "error" : "warning"),
});

function sheetDay(lines: OrderLines): Float64Array {
  return new Float64Array(lines.count).fill(dayOfSheet(lines));
}

function dayOfSheet({ kind, titleDay }: OrderLines): Day {
  return kind === "dispatch" ? titleDay : Number.NaN;
}

/** The day the goods left, or are to leave. */
function shipDay(planned: Day, actual: Day, ofSheet: Day, asOf: Day): Day {
  if (actual <= asOf) return actual;
  return [planned, actual, ofSheet].find((day) => !Number.isNaN(day)) ?? Number.NaN;
}
