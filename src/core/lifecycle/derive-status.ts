import type { Day } from "../dates/day";
import { doneLines } from "../delivery/done-lines";
import type { OrderLines } from "../orders/lines";
import { lacksOf, type Lack, type LackKind } from "../planning/lacks";
import { productionNeed, type ProductionNeed } from "../planning/production-need";
import type { Settings } from "../settings";
import type { OrderStatus } from "./order-status";

/** What a status was derived from. */
export type StatusReason =
  | { readonly kind: "cancelled" | "saidShipped" | "saidCompleted" | "covered" | "notPlanned" }
  | { readonly kind: "received" | "shippedOn" | "ended" | "started" | "planned"; readonly day: Day }
  | { readonly kind: "shipped" | "produced"; readonly quantity: number; readonly of: number }
  | { readonly kind: "lacks"; readonly lacks: readonly Lack[] };

export interface LineStatus {
  readonly status: OrderStatus;
  readonly reason: StatusReason;
}

const approvals: ReadonlySet<LackKind> = new Set<LackKind>(["finance", "manager"]);
const supplies: ReadonlySet<LackKind> = new Set<LackKind>(["material", "plate", "bags", "cartons"]);

/**
 * Tells the status of each line of a table of orders from its fields on the as-of date; what somebody typed as status
 * counts only where it says that a line is cancelled, or that one that has shipped is finished. Days after the as-of
 * date have not come yet.
 *
 * @param need - what production owes each line; worked out from the table's own stock column when not given
 * Source: domain.md, section 3, 1.
 */
export function statusOf(
  lines: OrderLines,
  asOf: Day,
  settings: Settings,
  need?: ProductionNeed,
): (line: number) => LineStatus {
  const { columns, cancelled } = lines;
  const { done, days } = doneLines(lines, asOf);
  const open = done.map((isDone, line) => (isDone === 1 || cancelled[line] === 1 ? 0 : 1));
  const { left, fromStock } = need ?? productionNeed(lines, open);
  const at = (field: "orderQty" | "shippedQty" | "producedQty", line: number) =>
    columns[field]?.values[line] ?? Number.NaN;
  const dayAt = (field: "customerReceivedDate" | "prodEndActual" | "prodStartActual", line: number) => {
    const day = columns[field]?.values[line] ?? Number.NaN;
    return day <= asOf ? day : Number.NaN;
  };

  function doneStatus(line: number): LineStatus {
    const received = dayAt("customerReceivedDate", line);
    if (!Number.isNaN(received)) return { status: "completed", reason: { kind: "received", day: received } };
    const typed = columns.status?.texts[line] ?? "";
    if (isFinished.test(typed)) return { status: "completed", reason: { kind: "saidCompleted" } };
    const day = days[line] ?? Number.NaN;
    if (!Number.isNaN(day)) return { status: "shipped", reason: { kind: "shippedOn", day } };
    const quantity = at("shippedQty", line);
    return {
      status: "shipped",
      reason:
        quantity > 0 ? { kind: "shipped", quantity, of: at("orderQty", line) } : { kind: "saidShipped" },
    };
  }

  function producedStatus(line: number): LineStatus | null {
    const ordered = at("orderQty", line);
    const produced = at("producedQty", line);
    const ended = dayAt("prodEndActual", line);
    const started = dayAt("prodStartActual", line);
    if (produced > 0) {
      const status = left[line] === 0 ? "toShip" : "inProduction";
      return { status, reason: { kind: "produced", quantity: produced, of: ordered } };
    }
    if (!Number.isNaN(ended)) return { status: "toShip", reason: { kind: "ended", day: ended } };
    if (left[line] === 0 && (fromStock[line] ?? 0) > 0)
      return { status: "toShip", reason: { kind: "covered" } };
    if (!Number.isNaN(started)) return { status: "inProduction", reason: { kind: "started", day: started } };
    return null;
  }

  function waitingStatus(line: number): LineStatus {
    const lacks = lacksOf(lines, line, { today: asOf, settings });
    const unsigned = lacks.filter(({ kind }) => approvals.has(kind));
    if (unsigned.length > 0) return { status: "unapproved", reason: { kind: "lacks", lacks: unsigned } };
    const missing = lacks.filter(({ kind }) => supplies.has(kind));
    if (missing.length > 0) return { status: "preparing", reason: { kind: "lacks", lacks: missing } };
    const start = columns.prodStartPlan?.values[line] ?? Number.NaN;
    const reason: StatusReason = Number.isNaN(start)
      ? { kind: "notPlanned" }
      : { kind: "planned", day: start };
    return { status: "unscheduled", reason };
  }

  return (line) => {
    if (cancelled[line] === 1) return { status: "cancelled", reason: { kind: "cancelled" } };
    if (done[line] === 1) return doneStatus(line);
    const shipped = at("shippedQty", line);
    const ordered = at("orderQty", line);
    if (shipped > 0)
      return { status: "partShipped", reason: { kind: "shipped", quantity: shipped, of: ordered } };
    return producedStatus(line) ?? waitingStatus(line);
  };
}

/** Words that say a shipped line needs nothing any more. */
const isFinished = /完结|结案|关闭|已完成|签收|closed|completed|finished|received/i;
