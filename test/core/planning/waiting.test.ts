import { dayFromText, type Day } from "../../../src/core/dates/day";
import { waitingText, waitedForText } from "../../../src/core/documents/desk/waiting-text";
import { waitingOf, type WaitKind } from "../../../src/core/planning/waiting";
import { sayIn } from "../../../src/core/report/say";
import { orderLines, type TestColumns } from "../../support/order-lines";
import { ruleContext } from "../../support/rule-context";

const on = (text: string): Day => dayFromText(text);
/** A Friday. */
const today = "2025-06-20";
const unknown = Number.NaN;

test.each<{ name: string; columns: TestColumns; waits: readonly [WaitKind, Day, Day][] }>([
  {
    name: "approvals are waited for since the order",
    columns: { approvalFinance: [0], approvalSalesManager: [null], orderDate: ["2025-06-02"] },
    waits: [
      ["finance", unknown, on("2025-06-02")],
      ["manager", unknown, on("2025-06-02")],
    ],
  },
  {
    name: "bags that come after a start that has passed are waited for since the start",
    columns: { prodStartPlan: ["2025-06-18"], bagArrivalDate: ["2025-06-23"] },
    waits: [["bags", on("2025-06-23"), on("2025-06-18")]],
  },
  {
    name: "cartons that come after a start to come are not late yet",
    columns: { prodStartPlan: ["2025-06-25"], cartonArrivalDate: ["2025-06-27"] },
    waits: [["cartons", on("2025-06-27"), unknown]],
  },
  {
    name: "what is made lacks nothing for its production",
    columns: { approvalFinance: [0], orderQty: [100], producedQty: [100] },
    waits: [],
  },
  {
    name: "production that has ended lacks nothing",
    columns: { approvalFinance: [0], prodEndActual: ["2025-06-19"] },
    waits: [],
  },
  {
    name: "papers are needed from the working day before the shipping",
    columns: { plannedShipDate: ["2025-06-23"], shippingNoticeNo: [null], warehouseOutNo: ["C1"] },
    waits: [["notice", unknown, unknown]],
  },
  {
    name: "a shipping further ahead needs none yet",
    columns: { plannedShipDate: ["2025-06-24"], shippingNoticeNo: [null] },
    waits: [],
  },
  {
    name: "papers of a line past its date are waited for since then",
    columns: { requiredDate: ["2025-06-10"], warehouseOutNo: [null] },
    waits: [["slip", unknown, on("2025-06-10")]],
  },
  { name: "a line without dates waits for no papers", columns: { warehouseOutNo: [null] }, waits: [] },
])("$name", ({ columns, waits }) => {
  const waiting = waitingOf(orderLines(columns), 0, ruleContext(today));
  expect(waiting.map(({ kind, day, since }) => [kind, day, since])).toEqual(waits);
});

test("what is waited for and from whom is said in both languages", () => {
  const bags = { kind: "bags", day: on("2025-06-23") } as const;
  const slip = { kind: "slip", day: unknown } as const;
  expect([waitingText(bags, sayIn("zh-CN")), waitedForText(bags, sayIn("zh-CN"))]).toEqual([
    expect.stringMatching(/^包装袋 .*23.* 才到$/),
    "袋厂",
  ]);
  expect([waitingText(slip, sayIn("en")), waitedForText(slip, sayIn("en"))]).toEqual([
    "No warehouse-out slip",
    "finance",
  ]);
});
