import { dayText } from "../dates/day";
import { moneyText } from "../money/currency";
import type { OrderLines } from "../orders/lines";
import { shipped } from "./derive/progress";
import { lacksForUnpaid, unpaidOf } from "./derive/unpaid";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

/** Told from as many working days before the shipment on as lines are due soon. */
export const shipPlannedWhileUnpaid: RuleOf<"ship-planned-while-unpaid"> = {
  code: "ship-planned-while-unpaid",
  severity: "warning",
  duty: 15,
  kinds: ["orders"],
  field: "plannedShipDate",
  needs: ["plannedShipDate"],
  lacks: lacksForUnpaid,
  text: {
    "zh-CN": "计划 {ship} 出货，款未付清，还欠 {money}",
    en: "Planned to ship on {ship} with {money} still open",
  },
  help: {
    "zh-CN": "约定款到发货的，付清才能放货。请业务员催款，财务确认到账后再派车。",
    en: "What is to be paid first leaves only when it is. Have sales collect it and finance confirm it before a truck is called.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const { asOf, calendar, settings } = context;
  const last = calendar.addWorkdays(asOf, settings.dueSoonWorkdays);
  const hasLeft = shipped(lines, context);
  return [...unpaidOf(lines, context)].flatMap(([line, unpaid]) => {
    const ship = lines.columns.plannedShipDate?.values[line] ?? Number.NaN;
    if (hasLeft[line] === 1 || !(ship <= last)) return [];
    return [{ line, args: { ship: dayText(ship), money: moneyText(unpaid) } }];
  });
}
