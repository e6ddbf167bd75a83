import { moneyText } from "../money/currency";
import type { OrderLines } from "../orders/lines";
import { shipped } from "./derive/progress";
import { lacksForUnpaid, unpaidOf } from "./derive/unpaid";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

/** Terms that want the money first, or the team's own word that unpaid shipments are held. */
export const shippedWhileUnpaid: RuleOf<"shipped-while-unpaid"> = {
  code: "shipped-while-unpaid",
  severity: "error",
  duty: 15,
  kinds: ["orders"],
  field: "actualShipDate",
  needs: [],
  lacks: lacksForUnpaid,
  text: {
    "zh-CN": "款未付清已出货，还欠 {money}",
    en: "Shipped before it was paid: {money} open",
  },
  help: {
    "zh-CN": "约定款到发货的，付清才能放货。请财务确认收款，并查明是谁放的货。",
    en: "What is to be paid first leaves only when it is. Have finance confirm the payment and find out who let it go.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const hasShipped = shipped(lines, context);
  return [...unpaidOf(lines, context)].flatMap(([line, unpaid]) =>
    hasShipped[line] === 1 ? [{ line, args: { money: moneyText(unpaid) } }] : [],
  );
}
