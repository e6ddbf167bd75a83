import * as fc from "fast-check";
import { dayText } from "../../../src/core";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import type { TestColumns } from "../../support/order-lines";
import { notesOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  orderNo: ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "D1", "D2", "D3"],
  customer: ["甲", "甲", "甲", "乙", "乙", "乙", "丙", "丙", "丁", "丁", "丁"],
  productName: ["湿巾", "湿巾", "干巾", "湿巾", "湿巾", "湿巾", "湿巾", "湿巾", "围兜", "围兜", "围兜"],
  orderDate: [
    ...["2025-03-01", "2025-04-01", "2025-05-01"],
    ...["2025-04-20", "2025-05-20", "2025-06-19"],
    ...["2024-01-01", "2024-02-01"],
    ...["2025-01-01", "2025-01-11", "2025-01-21"],
  ],
  orderQty: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  shippedQty: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
};
const orders = (more: TestColumns = {}) =>
  checkedTable({ ...columns, ...more }, { asOf: date, sheet: "订单" });
const stock = checkedTable(
  { productName: ["湿巾", "围兜"], stockQty: [500, 0] },
  { asOf: date, kind: "stock", sheet: "库存", firstRow: 3 },
);

test("who is over the usual interval and buys what is in stock: last order, interval, days since", () => {
  const report = madeDocument("small-customers", [orders(), stock], { date });
  expect(rowsOf(report, "customers").map((cells) => [cells[0], cells[2], ...cells.slice(4, 8)])).toEqual([
    ["甲", "A3", 3, 30.5, 50, "湿巾"],
  ]);
  expect(tableOf(report, "stock").rows[0]).toMatchObject([
    { text: "甲" },
    { text: "湿巾" },
    { value: 500 },
    { text: "库存!3", link: { to: "cell", sheet: "库存", row: 3 } },
    {},
    { text: "订单!3", link: { to: "cell", sheet: "订单", row: 3 } },
  ]);
});

test("the stock column of open lines will do", () => {
  const withColumn = orders({
    shippedQty: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
    stockQty: [null, null, null, null, null, null, null, null, null, null, 70],
  });
  const report = madeDocument("small-customers", [withColumn], { date });
  expect(rowsOf(report, "stock").map(([customer, , onHand, place]) => [customer, onHand, place])).toEqual([
    ["丁", 70, "订单!12"],
  ]);
});

test("where nothing is known of stock all of them are listed, and it says so", () => {
  const report = madeDocument("small-customers", [orders()], { date });
  expect(rowsOf(report, "customers").map(([customer]) => customer)).toEqual(["丁", "甲"]);
  expect(notesOf(report).join("\n")).toContain("gendan template --kind stock");
});

const day = fc.integer({ min: 45_500, max: 45_820 });

test("whoever is listed has ordered three times, and not for longer than the median of the gaps", () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), (days) => {
      const report = madeDocument(
        "small-customers",
        [
          checkedTable(
            {
              orderNo: days.map((_, at) => `A${at}`),
              customer: days.map(() => "甲"),
              productName: days.map(() => "湿巾"),
              orderDate: days.map(dayText),
            },
            { asOf: date },
          ),
        ],
        { date },
      );
      const sorted = [...days].sort((a, b) => a - b);
      const gaps = sorted.slice(1).map((one, at) => one - sorted[at]!);
      const over = (gap: number) => 45_828 - sorted.at(-1)! > gap;
      const isListed = rowsOf(report, "customers").length === 1;
      if (isListed) expect(days.length >= 3 && over(Math.min(...gaps))).toBe(true);
      else expect(days.length < 3 || !over(Math.max(...gaps))).toBe(true);
    }),
  );
});
