import { dayFromText } from "../../../src/core/dates/day";
import { deliveryOf } from "../../../src/core/delivery/delivery-of";
import { onTimeOf } from "../../../src/core/delivery/on-time";
import { cell, orderLines, type TestColumns, type TestTable } from "../../support/order-lines";
import { ruleContext } from "../../support/rule-context";

const june = { first: dayFromText("2025-06-01"), last: dayFromText("2025-06-30") };

function june2025(columns: TestColumns, table: TestTable = {}, counts?: (line: number) => boolean) {
  const context = ruleContext("2025-06-20");
  const lines = orderLines(columns, table);
  const delivery = deliveryOf(lines, context, new Uint8Array(lines.count));
  return onTimeOf(lines, delivery, june, context.asOf, counts);
}

const mixed: TestColumns = {
  // on time, late, open and late, due after the as-of date, due in May, undated, cancelled, done without a date
  requiredDate: [
    "2025-06-05",
    "2025-06-06",
    "2025-06-07",
    "2025-06-25",
    "2025-05-31",
    null,
    "2025-06-08",
    "2025-06-09",
  ],
  orderQty: [10, 10, 10, 10, 10, 10, 10, 10],
  shippedQty: [10, 10, 5, 10, 10, 10, 0, 10],
  actualShipDate: ["2025-06-05", "2025-06-07", null, "2025-06-19", "2025-05-30", "2025-06-01", null, null],
};

test("counts the lines due in the month by the as-of date; late, open and unproved ones lower the rate", () => {
  expect(june2025(mixed, { cancelled: [6] })).toEqual({
    due: [0, 1, 2, 7],
    onTime: [0],
    inFull: [0],
    onTimeRate: 0.25,
    inFullRate: 0.25,
  });
});

test("counts a part of the lines when asked", () => {
  const { due, onTimeRate } = june2025(mixed, { cancelled: [6] }, (line) => line < 2);
  expect(due).toEqual([0, 1]);
  expect(onTimeRate).toBe(0.5);
});

test("in full needs a shipped quantity: a ship date alone proves on time only", () => {
  const line: TestColumns = { requiredDate: ["2025-06-05"], orderQty: [10], actualShipDate: ["2025-06-05"] };
  expect(june2025({ ...line, shippedQty: [null] })).toMatchObject({
    onTimeRate: 1,
    inFull: [],
    inFullRate: 0,
  });
  expect(june2025(line)).toMatchObject({ onTimeRate: 1, inFull: null, inFullRate: null });
});

test.each<{ name: string; columns: TestColumns }>([
  { name: "no line", columns: {} },
  { name: "no due date column", columns: { orderQty: [1] } },
  { name: "nothing due in the month", columns: { requiredDate: ["2025-07-01", cell.word("月底")] } },
])("has no rate with $name", ({ columns }) => {
  expect(june2025(columns)).toMatchObject({ due: [], onTimeRate: null, inFullRate: null });
});
