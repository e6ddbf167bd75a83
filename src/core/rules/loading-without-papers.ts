import { atMost, below, without, type Flags } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import { linesWithBlanks } from "./compile/blank-fields";
import { oneOf } from "./compile/present";
import { shipped } from "./derive/progress";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

const papers = ["shippingNoticeNo", "warehouseOutNo"] as const;

/**
 * Every line of a dispatch sheet is to be loaded; an order line from the working day before it is planned to ship,
 * for trucks are loaded the day before. What has shipped is left to `shipped-without-notice`.
 */
export const loadingWithoutPapers: RuleOf<"loading-without-papers"> = {
  code: "loading-without-papers",
  severity: "error",
  duty: 15,
  kinds: ["orders", "dispatch"],
  field: "shippingNoticeNo",
  needs: [],
  lacks: (lines) => [
    ...oneOf(...papers)(lines),
    ...(lines.kind === "orders" ? oneOf("plannedShipDate")(lines) : []),
  ],
  text: {
    "zh-CN": "装货单证不全，缺{fields}",
    en: "Loading without {fields}",
  },
  help: {
    "zh-CN": "出运通知单（一联交仓管）和财务出库单齐全后方可装货。请先补单，再安排装车。",
    en: "Loading waits for the shipping notice (one copy goes to the keeper) and finance's warehouse-out slip. Get them first.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const every = new Uint8Array(lines.count).fill(1);
  return linesWithBlanks(lines, papers, lines.kind === "dispatch" ? every : toLoad(lines, context));
}

function toLoad(lines: OrderLines, context: RuleContext): Flags {
  const { asOf, calendar } = context;
  const ships = numbersOf(lines, "plannedShipDate");
  const byTomorrow = without(atMost(ships, calendar.addWorkdays(asOf, 1)), below(ships, asOf));
  return without(byTomorrow, shipped(lines, context));
}
