import { checkedTable } from "../../support/checked-table";
import type { TestColumns } from "../../support/order-lines";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

/** Row 0: 500 bags over; 1: 10 cartons over; 2: 5 cartons under; 3: 40 bags over, of July; 4: late by 6 days. */
function purchases(more: TestColumns) {
  return checkedTable(
    {
      orderNo: ["A", "B", "C", "D", "E"],
      orderQty: [1500, 110, 95, 1540, 10],
      requiredDate: ["2025-06-02", "2025-06-12", "2025-06-13", "2025-07-02", "2025-06-29"],
      ...more,
    },
    {
      asOf,
      kind: "packagingPurchase",
      sheet: "包材采购",
      findings: [
        {
          at: { line: 0 },
          severity: "error",
          code: "purchase-bags-over-float",
          args: { ordered: 1500, needed: 1000, limit: 20, most: 1200 },
        },
        {
          at: { line: 1 },
          severity: "error",
          code: "purchase-cartons-differ",
          args: { ordered: 110, needed: 100 },
        },
        {
          at: { line: 2 },
          severity: "error",
          code: "purchase-cartons-differ",
          args: { ordered: 95, needed: 100 },
        },
        {
          at: { line: 3 },
          severity: "error",
          code: "purchase-bags-over-float",
          args: { ordered: 1540, needed: 1500, limit: 2, most: 1530 },
        },
        {
          at: { line: 4 },
          severity: "error",
          code: "purchase-overdue",
          args: { requiredDate: "2025-06-29", days: 6 },
        },
        { at: { line: 4 }, severity: "warning", code: "date-from-text" },
      ],
    },
  );
}

test("deviations of the month by kind, with what the surplus cost where the purchase has a price", () => {
  const { report } = review(
    [purchases({ unitPrice: [0.2, null, 3, 0.2, 1], currency: ["CNY", "CNY", "CNY", "CNY", "CNY"] })],
    { asOf },
  );
  expect(rowsOf(report, "packagingKinds")).toEqual([
    ["包装袋多订", 1, 500, null, null, "CNY", 100],
    ["纸箱多订", 1, 10, null, 1, null, null],
    ["纸箱少订", 1, -5, null, null, null, null],
    ["包材迟到、未到", 1, null, 6, null, null, null],
  ]);
  expect(columnOf(report, "packaging", "orderNo")).toEqual(["A", "B", "C", "E"]);
  expect(tableOf(report, "packagingKinds").rows[1]?.[1]?.link).toEqual({
    to: "rows",
    table: "packaging",
    first: 1,
    last: 1,
  });
});

test("where no unit price is kept the amount over the quantity is the price", () => {
  const { report } = review([purchases({ amount: [300, 330, null, 1, 1] })], { asOf });
  expect(rowsOf(report, "packagingKinds").map((row) => row.slice(4))).toEqual([
    [null, null, 100],
    [null, null, 30],
    [null, null, null],
    [null, null, null],
  ]);
});

test("costs in two currencies stand in two rows", () => {
  const { report } = review(
    [
      purchases({ unitPrice: [1, 1, 1, 1, 1], currency: ["CNY", "CNY", "CNY", "CNY", "CNY"] }),
      purchases({ unitPrice: [2, 1, 1, 1, 1], currency: ["USD", "USD", "USD", "USD", "USD"] }),
    ],
    { asOf },
  );
  expect(rowsOf(report, "packagingKinds").slice(0, 2)).toEqual([
    ["包装袋多订", 2, 1000, null, null, "USD", 1000],
    [null, null, null, null, null, "CNY", 500],
  ]);
});

test("order lines keep no price of packaging: none is guessed from the product's", () => {
  const orders = checkedTable(
    { orderNo: ["A"], bagsOrdered: [1300], unitPrice: [9], requiredDate: ["2025-06-10"] },
    {
      asOf,
      findings: [
        {
          at: { line: 0 },
          severity: "error",
          code: "bags-over-float",
          args: { ordered: 1300, needed: 1000 },
        },
      ],
    },
  );
  expect(rowsOf(review([orders], { asOf }).report, "packagingKinds")).toEqual([
    ["包装袋多订", 1, 300, null, 1, null, null],
  ]);
});

test("a deviation on a row without a date is said, and a month without any says so", () => {
  const undated = purchases({ requiredDate: [null, null, null, null, null] });
  const { report } = review([undated], { asOf });
  expect(rowsOf(report, "packagingKinds")).toEqual([]);
  expect(tableOf(report, "packagingKinds").empty).toBe("本月包材没有偏差。");
  expect(notesOf(report)).toContain("5 处偏差的行没有日期，不在任何月份里。");
});

test("a workbook that keeps no packaging has no such section", () => {
  const { report } = review([checkedTable({ orderNo: ["A"] }, { asOf })], { asOf });
  expect(() => tableOf(report, "packagingKinds")).toThrow();
});
