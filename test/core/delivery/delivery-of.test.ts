import { dayText } from "../../../src/core/dates/day";
import { deliveryStates } from "../../../src/core/delivery/delivery";
import { deliveryOf } from "../../../src/core/delivery/delivery-of";
import { cell, orderLines, type TestColumns, type TestTable } from "../../support/order-lines";
import { ruleContext } from "../../support/rule-context";

/** The one line's state, days and done day as of Friday 2025-06-20. */
function deliveryOfOne(columns: TestColumns, table: TestTable = {}, endangered = 0) {
  const { states, days, doneDays } = deliveryOf(
    orderLines(columns, table),
    ruleContext("2025-06-20"),
    Uint8Array.of(endangered),
  );
  return { state: deliveryStates[states[0]!], days: days[0], doneOn: dayText(doneDays[0]!) };
}

test.each<{ name: string; line: TestColumns; state: string; days?: number; doneOn?: string }>([
  {
    name: "shipped in full before the due date",
    line: {
      requiredDate: ["2025-06-10"],
      orderQty: [100],
      shippedQty: [100],
      actualShipDate: ["2025-06-09"],
    },
    state: "doneOnTime",
    doneOn: "2025-06-09",
  },
  {
    name: "shipped in full on the due date itself",
    line: {
      requiredDate: ["2025-06-10"],
      orderQty: [100],
      shippedQty: [120],
      actualShipDate: ["2025-06-10"],
    },
    state: "doneOnTime",
    doneOn: "2025-06-10",
  },
  {
    name: "shipped in full after it",
    line: {
      requiredDate: ["2025-06-10"],
      orderQty: [100],
      shippedQty: [100],
      actualShipDate: ["2025-06-16"],
    },
    state: "doneLate",
    days: 6,
    doneOn: "2025-06-16",
  },
  {
    name: "shipped in part, past due",
    line: { requiredDate: ["2025-06-10"], orderQty: [100], shippedQty: [99], actualShipDate: ["2025-06-09"] },
    state: "overdue",
    days: 10,
  },
  {
    name: "no shipped quantity on the line, a ship date",
    line: {
      requiredDate: ["2025-06-10"],
      orderQty: [100],
      shippedQty: [null],
      actualShipDate: ["2025-06-11"],
    },
    state: "doneLate",
    days: 1,
    doneOn: "2025-06-11",
  },
  {
    name: "no order quantity to compare with, a ship date",
    line: { requiredDate: ["2025-06-10"], shippedQty: [100], actualShipDate: ["2025-06-10"] },
    state: "doneOnTime",
    doneOn: "2025-06-10",
  },
  {
    name: "a ship date after the as-of date has not come yet",
    line: {
      requiredDate: ["2025-06-19"],
      orderQty: [100],
      shippedQty: [100],
      actualShipDate: ["2025-06-21"],
    },
    state: "overdue",
    days: 1,
  },
  {
    name: "shipped in full without a date, due date still to come",
    line: { requiredDate: ["2025-06-20"], orderQty: [100], shippedQty: [100], actualShipDate: [null] },
    state: "doneOnTime",
  },
  {
    name: "shipped in full without a date, due date past",
    line: { requiredDate: ["2025-06-19"], orderQty: [100], shippedQty: [100] },
    state: "doneLate",
    days: Number.NaN,
  },
  {
    name: "shipped in full without a ship date, the customer signed for it",
    line: {
      requiredDate: ["2025-06-10"],
      orderQty: [9],
      shippedQty: [9],
      customerReceivedDate: ["2025-06-10"],
    },
    state: "doneOnTime",
    doneOn: "2025-06-10",
  },
  {
    name: "a word for a ship date",
    line: { requiredDate: ["2025-06-10"], actualShipDate: [cell.word("已出货")] },
    state: "doneLate",
    days: Number.NaN,
  },
  {
    name: "a word for a shipped quantity",
    line: { requiredDate: ["2025-06-20"], orderQty: [100], shippedQty: [cell.word("已出完")] },
    state: "doneOnTime",
  },
  {
    name: "a word that it has not shipped",
    line: { requiredDate: ["2025-06-19"], actualShipDate: [cell.word("未发货")] },
    state: "overdue",
    days: 1,
  },
  {
    name: "a status of completion, and no other column that tells",
    line: { requiredDate: ["2025-06-10"], orderQty: [100], status: ["已完成"] },
    state: "doneLate",
    days: Number.NaN,
  },
  {
    name: "a status of completion against a shipped quantity",
    line: { requiredDate: ["2025-06-19"], orderQty: [100], shippedQty: [0], status: ["已出货"] },
    state: "overdue",
    days: 1,
  },
  {
    name: "a status of completion beside a ship date column that is blank",
    line: { requiredDate: ["2025-06-19"], actualShipDate: [null], status: ["closed"] },
    state: "overdue",
    days: 1,
  },
  { name: "due today", line: { requiredDate: ["2025-06-20"], orderQty: [1] }, state: "dueToday" },
  { name: "due on the third working day", line: { requiredDate: ["2025-06-25"] }, state: "dueSoon", days: 5 },
  {
    name: "due on the fourth working day",
    line: { requiredDate: ["2025-06-26"] },
    state: "onTrack",
    days: 6,
  },
  { name: "no due date", line: { requiredDate: [null], orderQty: [1] }, state: "undated" },
  { name: "no due date column", line: { orderQty: [1] }, state: "undated" },
  {
    name: "a due date that cannot be read",
    line: { requiredDate: [cell.unreadable("??")] },
    state: "undated",
  },
  {
    name: "done without a due date",
    line: {
      requiredDate: [cell.word("月底")],
      orderQty: [1],
      shippedQty: [1],
      actualShipDate: ["2025-06-10"],
    },
    state: "undated",
    doneOn: "2025-06-10",
  },
])("$name: $state", ({ line, state, days = 0, doneOn = "" }) => {
  expect(deliveryOfOne(line)).toEqual({ state, days, doneOn });
});

test("cancelled comes before everything else", () => {
  const overdue: TestColumns = { requiredDate: ["2025-06-01"], orderQty: [1] };
  expect(deliveryOfOne(overdue, { cancelled: [0] })).toEqual({ state: "cancelled", days: 0, doneOn: "" });
});

test.each([
  { requiredDate: "2025-07-20", state: "atRisk", days: 30 },
  { requiredDate: "2025-06-23", state: "dueSoon", days: 3 },
  { requiredDate: "2025-06-19", state: "overdue", days: 1 },
])("an endangered line due on $requiredDate is $state", ({ requiredDate, state, days }) => {
  expect(deliveryOfOne({ requiredDate: [requiredDate] }, {}, 1)).toEqual({ state, days, doneOn: "" });
});
