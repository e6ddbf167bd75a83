import fc from "fast-check";
import { dayFromText } from "../../../src/core/dates/day";
import { statusOf } from "../../../src/core/lifecycle/derive-status";
import { orderStatuses } from "../../../src/core/lifecycle/order-status";
import { defaultSettings } from "../../../src/core/settings";
import { orderLines, type TestColumns } from "../../support/order-lines";

const asOf = dayFromText("2025-06-20");
const dayOf = dayFromText;

function statuses(columns: TestColumns, cancelled: readonly number[] = []) {
  const lines = orderLines(columns, { cancelled });
  const derive = statusOf(lines, asOf, defaultSettings);
  return Array.from(lines.rows, (_, line) => derive(line));
}

test.each<readonly [string, TestColumns, unknown]>([
  [
    "received by the customer",
    {
      orderQty: [100],
      shippedQty: [100],
      actualShipDate: ["2025-06-10"],
      customerReceivedDate: ["2025-06-15"],
    },
    { status: "completed", reason: { kind: "received", day: dayOf("2025-06-15") } },
  ],
  [
    "to be received only tomorrow",
    {
      orderQty: [100],
      shippedQty: [100],
      actualShipDate: ["2025-06-10"],
      customerReceivedDate: ["2025-06-21"],
    },
    { status: "shipped", reason: { kind: "shippedOn", day: dayOf("2025-06-10") } },
  ],
  [
    "shipped and typed as finished",
    { orderQty: [100], shippedQty: [100], status: ["已结案"] },
    { status: "completed", reason: { kind: "saidCompleted" } },
  ],
  [
    "shipped on a day unknown",
    { orderQty: [100], shippedQty: [120] },
    { status: "shipped", reason: { kind: "shipped", quantity: 120, of: 100 } },
  ],
  [
    "a part shipped",
    { orderQty: [100], shippedQty: [40], producedQty: [100] },
    { status: "partShipped", reason: { kind: "shipped", quantity: 40, of: 100 } },
  ],
  [
    "all of it produced",
    { orderQty: [100], producedQty: [100] },
    { status: "toShip", reason: { kind: "produced", quantity: 100, of: 100 } },
  ],
  [
    "production ended, no quantity kept",
    { orderQty: [100], prodEndActual: ["2025-06-19"] },
    { status: "toShip", reason: { kind: "ended", day: dayOf("2025-06-19") } },
  ],
  [
    "covered by stock",
    { orderQty: [100], productCode: ["P1"], stockQty: [300] },
    { status: "toShip", reason: { kind: "covered" } },
  ],
  [
    "a part produced",
    { orderQty: [100], producedQty: [60] },
    { status: "inProduction", reason: { kind: "produced", quantity: 60, of: 100 } },
  ],
  [
    "begun",
    { orderQty: [100], prodStartActual: ["2025-06-20"] },
    { status: "inProduction", reason: { kind: "started", day: asOf } },
  ],
  [
    "to begin tomorrow",
    { orderQty: [100], prodStartActual: ["2025-06-21"], prodStartPlan: ["2025-06-21"] },
    { status: "unscheduled", reason: { kind: "planned", day: dayOf("2025-06-21") } },
  ],
  [
    "not signed, bags missing too",
    { orderQty: [100], approvalFinance: [0], bagArrivalDate: ["2025-07-01"] },
    { status: "unapproved", reason: { kind: "lacks", lacks: [{ kind: "finance", day: Number.NaN }] } },
  ],
  [
    "signed, bags missing",
    { orderQty: [100], approvalFinance: [1], bagArrivalDate: ["2025-07-01"] },
    { status: "preparing", reason: { kind: "lacks", lacks: [{ kind: "bags", day: dayOf("2025-07-01") }] } },
  ],
  ["nothing said", { orderQty: [100] }, { status: "unscheduled", reason: { kind: "notPlanned" } }],
])("%s", (_, columns, expected) => {
  expect(statuses(columns)).toEqual([expected]);
});

test("cancelled, whatever else it says", () => {
  expect(statuses({ orderQty: [100], shippedQty: [100] }, [0])).toEqual([
    { status: "cancelled", reason: { kind: "cancelled" } },
  ]);
});

test("shipping more or producing more never takes a line back", () => {
  const quantity = fc.integer({ min: 0, max: 150 });
  fc.assert(
    fc.property(quantity, quantity, quantity, quantity, (produced, more, shipped, moreShipped) => {
      const [before, after] = statuses({
        orderQty: [100, 100],
        producedQty: [produced, produced + more],
        shippedQty: [shipped, shipped + moreShipped],
      });
      expect(orderStatuses.indexOf(after!.status)).toBeGreaterThanOrEqual(
        orderStatuses.indexOf(before!.status),
      );
    }),
  );
});
