import { statusOf } from "../lifecycle/derive-status";
import { statusStep, type OrderStatus } from "../lifecycle/order-status";
import { typedStatus } from "../lifecycle/typed-status";
import type { OrderLines } from "../orders/lines";
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
  const typed = typedStatuses(lines.columns.status?.texts ?? []);
  if (typed.size === 0) return [];
  const derive = statusOf(lines, asOf, settings);
  const reports: RuleReport[] = [];
  lines.columns.status?.texts.forEach((text, line) => {
    const named = text === null ? undefined : typed.get(text);
    if (text === null || named === undefined || lines.cancelled[line] === 1) return;
    const { status } = derive(line);
    if (!contradicts(named, status, lines)) return;
    reports.push({ line, args: { status: text, orderStatus: status } });
  });
  return reports;
}

/** Every wording of the column that names a status, with the status. */
function typedStatuses(texts: readonly (string | null)[]): ReadonlyMap<string, OrderStatus> {
  const wordings = texts.filter((text, line) => line === 0 || text !== texts[line - 1]);
  const named = [...new Set(wordings)].flatMap((text) => {
    const status = text === null ? null : typedStatus(text);
    return text === null || status === null ? [] : [[text, status] as const];
  });
  return new Map(named);
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
