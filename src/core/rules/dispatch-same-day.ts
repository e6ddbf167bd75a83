import { dayText, type Day } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";

/** A warning on a plan, an error once the goods have left. */
export const dispatchSameDay = lineRule({
  code: "dispatch-same-day",
  severity: "warning",
  duty: 15,
  kinds: ["orders", "dispatch"],
  field: "dispatchConfirmedDate",
  needs: ["dispatchConfirmedDate"],
  also: ["plannedShipDate", "actualShipDate"],
  lacks: oneOf("plannedShipDate", "actualShipDate"),
  text: {
    "zh-CN": "派车 {confirmed} 才确认，出货日 {ship}，未提前一天",
    en: "Dispatch confirmed on {confirmed} for shipping on {ship}, not a day ahead",
  },
  help: {
    "zh-CN": "次日要发的货须提前一天确定；业务员当天通知发货的，跟单有权拒绝。",
    en: "What ships tomorrow is fixed today; a call on the same day may be refused.",
  },
  breaks: (confirmed, planned, actual, { asOf }) => confirmed >= shipDay(planned, actual, asOf),
  args: (confirmed, planned, actual, { asOf }) => ({
    confirmed: dayText(confirmed),
    ship: dayText(shipDay(planned, actual, asOf)),
  }),
  grade: (_, __, actual, { asOf }) => (actual <= asOf ? "error" : "warning"),
});

/** The day the goods left, or are to leave. */
function shipDay(planned: Day, actual: Day, asOf: Day): Day {
  return actual <= asOf || Number.isNaN(planned) ? actual : planned;
}
