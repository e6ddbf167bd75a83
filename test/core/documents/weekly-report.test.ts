import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { columnOf, rowsOf } from "../../support/report-tables";

/** A Friday; the week is 16 to 22 June. */
const date = "2025-06-20";
const report = madeDocument(
  "weekly-report",
  [
    checkedTable(
      {
        orderNo: ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"],
        clerk: ["小赵", "小赵", "小钱", "小钱", null, "小赵", "小赵", "小钱"],
        orderDate: [null, null, null, null, null, "2025-06-17", "2025-06-11", null],
        orderQty: [100, 100, 100, 100, 100, 100, 100, 100],
        shippedQty: [100, 100, 0, 100, 0, 0, 0, 0],
        requiredDate: [
          "2025-06-17",
          "2025-06-16",
          "2025-06-18",
          "2025-06-10",
          "2025-06-21",
          "2025-06-23",
          "2025-06-30",
          "2025-06-09",
        ],
        actualShipDate: ["2025-06-17", "2025-06-18", null, "2025-06-17", null, null, null, null],
      },
      { asOf: date, cancelled: [7] },
    ),
  ],
  { date },
);

test("the week beside the last: ordered, due, on time, in full, done, overdue", () => {
  expect(columnOf(report, "figures", "current")).toEqual([1, 3, 1 / 3, 1 / 3, 3, 1]);
  expect(columnOf(report, "figures", "last")).toEqual([1, 1, 0, 0, 0, 1]);
});

test("the rows behind each figure", () => {
  expect(columnOf(report, "due", "orderNo")).toEqual(["A2", "A1", "A3"]);
  expect(columnOf(report, "done", "orderNo")).toEqual(["A4", "A2", "A1"]);
  expect(columnOf(report, "overdue", "orderNo")).toEqual(["A3"]);
  expect(columnOf(report, "next", "orderNo")).toEqual(["A6"]);
});

test("load and punctuality by clerk, those without one by themselves", () => {
  expect(rowsOf(report, "clerks")).toEqual([
    ["小赵", 2, 2, 1, 0.5, 2, 0],
    ["小钱", 1, 1, 0, 0, 1, 1],
    ["（未写跟单员）", 1, 0, 0, null, 0, 0],
  ]);
});

test("the sample of orders: what is overdue is what the findings' delivery says", async () => {
  const made = await madeFromSample("weekly-report", "S01", { date });
  const today = await madeFromSample("today", "S01", { date });
  const overdue = [...columnOf(made, "overdue", "orderNo")].sort();
  expect(overdue).toEqual([...columnOf(today, "overdue", "orderNo")].sort());
});
