import { statusOf } from "../lifecycle/derive-status";
import { orderStatuses, statusStep, type OrderStatus } from "../lifecycle/order-status";
import { typedStatus } from "../lifecycle/typed-status";
import { either, linesFlagged, zeros } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { judgedTexts } from "./derive/derived";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

/** A status that says shipped of a line that has not is left to `status-says-shipped`. */
export const statusDiffers: RuleOf<"status-differs"> = {
  code: "status-differs",
  severity: "warning",
  duty: 14,
  kinds: ["orders"],
  field: "status",
  needs: ["status"],
  text: {
    "zh-CN": "状态为“{status}”，按数量和日期应为“{orderStatus}”",
    en: "The status says “{status}”; by quantities and dates it is “{orderStatus}”",
  },
  help: {
    "zh-CN": "状态由数量和日期推出，不靠手填。请改正状态，或补上数量和日期。",
    en: "The status follows from quantities and dates. Correct it, or fill in what is missing.",
  },
  find,
};

function find(lines: OrderLines, { asOf, settings }: RuleContext): readonly RuleReport[] {
  const texts = lines.columns.status?.texts ?? [];
  const named = judgedTexts(
    texts,
    (text) => orderStatuses.findIndex((each) => each === typedStatus(text)) + 1,
  );
  const saying = linesFlagged(zeros(either(zeros(named), lines.cancelled)));
  if (saying.length === 0) return [];
  const derive = statusOf(lines, asOf, settings);
  return Array.from(saying).flatMap((line) => {
    const typed = orderStatuses[(named[line] ?? 0) - 1];
    const { status } = derive(line);
    if (!typed || !contradicts(typed, status, lines)) return [];
    return [{ line, args: { status: texts[line] ?? "", orderStatus: status } }];
  });
}

/** Columns one of which a table must keep before their silence says that a line has not come so far. */
const shownBy: Partial<
  Record<OrderStatus, readonly ("producedQty" | "prodStartActual" | "prodEndActual" | "shippedQty")[]>
> = {
  inProduction: ["producedQty", "prodStartActual"],
  toShip: ["producedQty", "prodEndActual"],
  partShipped: ["shippedQty"],
};

function contradicts(typed: OrderStatus, derived: OrderStatus, { columns }: OrderLines): boolean {
  if (typed === "cancelled" || derived === "cancelled") return false;
  if (statusStep[derived] > statusStep[typed]) return true;
  if (statusStep[derived] === statusStep[typed]) return false;
  return (shownBy[typed] ?? []).some((field) => columns[field] !== undefined);
}
