import { textAt } from "../../../app/session/line-names";
import { dayText, deliveryStateNames, findingText, sayIn, type Day, type Lang } from "../../../core";
import { messageTexts } from "../../../i18n/pane-today";
import { figureOf } from "../order-lines";
import type { TodayLine } from "./today-lines";

/** Findings a message names, the gravest kinds first: notes are nobody else's business. */
const told = ["error", "warning"] as const;

/** A message on one order line to the salesperson, ready to send. */
export function lineMessage(line: TodayLine, asOf: Day, lang: Lang): string {
  const say = sayIn(lang);
  const { lines } = line.table;
  const text = (field: "orderNo" | "customer" | "productName" | "productCode") =>
    textAt(lines, field, line.line);
  const order = text("orderNo");
  const customer = text("customer");
  const product = text("productName") ?? text("productCode");
  const quantity = figureOf(line, "orderQty");
  const due = figureOf(line, "requiredDate");
  const state = say(deliveryStateNames[line.state]);
  const problems = told.flatMap((severity) =>
    line.found.filter(({ finding }) => finding.severity === severity).map(({ finding }) => finding),
  );
  return [
    say(messageTexts.greeting),
    order !== null && say(messageTexts.order, { order }),
    customer !== null && say(messageTexts.customer, { customer }),
    product !== null && say(messageTexts.product, { product }),
    !Number.isNaN(quantity) && say(messageTexts.quantity, { quantity }),
    Number.isNaN(due)
      ? say(messageTexts.undated, { asOf: dayText(asOf) })
      : say(messageTexts.due, { due: dayText(due), state, asOf: dayText(asOf) }),
    problems.length > 0 && say(messageTexts.problems),
    ...problems.map((finding, index) => `${index + 1}. ${findingText(finding, lang)}`),
    say(messageTexts.closing),
  ]
    .filter((part) => part !== false)
    .join("\n");
}
