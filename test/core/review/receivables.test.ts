import { checkedTable } from "../../support/checked-table";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

/** A: 700 late by 20 days and 300 late since the order; B: 500 USD due on 15 July; C: paid; D: terms say nothing. */
const orders = checkedTable(
  {
    orderNo: ["A", "B", "C", "D", "E"],
    amount: [1000, 500, 800, 400, 600],
    currency: ["CNY", "USD", "CNY", "CNY", null],
    paymentTerms: ["30%定金，70%发货前付清", "30 days after shipment", "款到发货", "面议", "月结30天"],
    orderDate: ["2025-05-01", "2025-05-01", "2025-05-01", "2025-05-01", "2025-05-01"],
    requiredDate: ["2025-06-15", "2025-06-15", "2025-06-15", "2025-06-15", "2025-08-15"],
    actualShipDate: ["2025-06-15", "2025-06-15", "2025-06-15", null, null],
    paymentDate: [null, null, "2025-06-16", null, null],
  },
  { asOf },
);

test("money owed on the as-of date by currency, never added up, late ones listed", () => {
  const { report } = review([orders], { asOf });
  expect(rowsOf(report, "receivables")).toEqual([
    ["CNY", 2, 1000, null, null, null, 1000],
    ["—", 0, null, null, null, 600, 600],
    ["USD", 0, null, 500, null, null, 500],
  ]);
  expect(columnOf(report, "lateDues", "daysLate")).toEqual([65, 20]);
  expect(notesOf(report)).toContain("1 行有金额，但付款方式写明不了收多少、何时收，未计入。");
});

test("a workbook without terms or balances has no such section", () => {
  const made = review([checkedTable({ orderNo: ["A"], amount: [100] }, { asOf })], { asOf });
  expect(() => tableOf(made.report, "receivables")).toThrow();
});

test("what the sheet of payments says came in is no longer owed", () => {
  const paid = checkedTable(
    {
      orderNo: ["A", "B"],
      currency: ["CNY", "USD"],
      paymentAmount: [1000, 200],
      paymentDate: ["2025-06-20", "2025-06-20"],
    },
    { asOf, kind: "payments", sheet: "收款" },
  );
  const { report } = review([orders, paid], { asOf });
  expect(rowsOf(report, "receivables")).toEqual([
    ["—", 0, null, null, null, 600, 600],
    ["USD", 0, null, 300, null, null, 300],
  ]);
});

test.each([
  { name: "the same line is owed once", product: "湿巾", owed: 500 },
  { name: "another product is owed beside it", product: "干巾", owed: 1000 },
])("in two files: $name", ({ product, owed }) => {
  const table = (productName: string) =>
    checkedTable(
      {
        orderNo: ["B"],
        productName: [productName],
        amount: [500],
        currency: ["USD"],
        paymentTerms: ["30 days after shipment"],
        requiredDate: ["2025-06-15"],
        actualShipDate: ["2025-06-15"],
      },
      { asOf },
    );
  const { report } = review([table("湿巾"), table(product)], { asOf, files: ["a.xlsx", "b.xlsx"] });
  expect(rowsOf(report, "receivables")).toEqual([["USD", 0, null, owed, null, null, owed]]);
});
