import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";
const report = madeDocument(
  "receivables",
  [
    checkedTable(
      {
        orderNo: ["A1", "A2", "A3", "A4", "A5", "A6"],
        customer: ["甲", "乙", "丙", "丁", "戊", "己"],
        orderDate: ["2025-05-01", "2025-06-01", "2025-05-01", "2025-05-01", "2025-05-01", "2025-05-01"],
        requiredDate: ["2025-07-01", "2025-07-01", "2025-06-01", "2025-08-20", "2025-07-01", "2025-07-01"],
        amount: [1000, 2000, 500.5, 800, 900, 700],
        currency: ["usd", "USD", "CNY", null, "CNY", "CNY"],
        paymentTerms: ["30/70", "Net 30", "款到发货", "款到发货", "T/T", "月结30天"],
        depositDate: ["2025-05-03", null, null, null, null, null],
        actualShipDate: [null, null, "2025-06-02", null, null, "2025-03-10"],
        paymentDate: [null, null, null, null, null, "2025-05-01"],
      },
      { asOf: date },
    ),
  ],
  { date },
);

test("sums by currency, each due in one class, currencies never added up", () => {
  expect(rowsOf(report, "sums")).toEqual([
    ["CNY", 500.5, null, null, null, 500.5],
    ["USD", null, 700, null, 2000, 2700],
    ["未写币种", null, null, 800, null, 800],
  ]);
});

test("a sum leads to what it is of", () => {
  expect(tableOf(report, "sums").rows[0]?.[1]).toMatchObject({ link: { to: "table", table: "late" } });
});

test("what left unpaid, and what may not leave", () => {
  expect(columnOf(report, "late", "orderNo")).toEqual(["A3"]);
  expect(columnOf(report, "late", "late")).toEqual([18]);
  expect(columnOf(report, "late", "note")).toEqual(["款未到已出货"]);
  expect(columnOf(report, "soon", "note")).toEqual(["款到前不放货"]);
  expect(columnOf(report, "waiting", "orderNo")).toEqual(["A2"]);
});

test("terms that say nothing are named; what is paid is not listed", () => {
  expect(notesOf(report).join()).toContain("1 行有金额，但付款方式写明不了收多少、何时收，未计入：A5");
});

test("a workbook without amounts is told what it takes", () => {
  const made = madeDocument("receivables", [checkedTable({ orderNo: ["A1"] }, { asOf: date })], { date });
  expect(rowsOf(made, "wants").map(([column]) => column)).toContain("金额 或 尾款 或 应收金额");
});

const withPayments = madeDocument(
  "receivables",
  [
    checkedTable(
      {
        orderNo: ["A1", "A2"],
        customer: ["甲", "乙"],
        orderDate: ["2025-05-01", "2025-06-01"],
        requiredDate: ["2025-06-10", "2025-07-01"],
        amount: [1000, 2000],
        currency: ["USD", "USD"],
        paymentTerms: ["30/70", "30/70"],
        depositDate: [null, null],
      },
      { asOf: date },
    ),
    checkedTable(
      {
        orderNo: ["A1", "A1", "A2"],
        paymentKind: ["定金", "尾款", "尾款"],
        currency: ["USD", "USD", "CNY"],
        paymentAmount: [300, 200, 50],
        paymentDate: ["2025-05-03", "2025-06-01", "2025-06-02"],
      },
      { asOf: date, kind: "payments", sheet: "收款", firstRow: 3 },
    ),
  ],
  { date },
);

test("with a sheet of payments: due, received and open of each", () => {
  expect(columnOf(withPayments, "late", "orderNo")).toEqual(["A2", "A1"]);
  expect(columnOf(withPayments, "late", "gross")).toEqual([600, 700]);
  expect(columnOf(withPayments, "late", "received")).toEqual([null, 200]);
  expect(columnOf(withPayments, "late", "amount")).toEqual([600, 500]);
  expect(rowsOf(withPayments, "sums")).toEqual([["USD", 1100, 1400, null, null, 2500]]);
});

test("a payment in another currency is named with its row, and settles nothing", () => {
  expect(rowsOf(withPayments, "loose")).toEqual([["收款!5", "A2", null, 50, "CNY", "与应收币种不同"]]);
});

test("without a sheet of payments the empty one is offered", () => {
  expect(notesOf(report).join()).toContain("gendan template --kind payments");
  expect(notesOf(withPayments).join()).not.toContain("template");
});
