import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";

const orders = checkedTable(
  {
    orderNo: ["A1", "A1", "A2", "A3", "A4", "A5", "A6"],
    customer: ["甲", "甲", "乙", "丙", "丁", "戊", "己"],
    amount: [6000, 4000, 1000, 5000, null, 800, 500],
    currency: ["CNY", "RMB", "USD", "CNY", "CNY", "CNY", "CNY"],
    materialCost: [2000, 1500, 300, 6000, 100, null, 50],
    freightCost: [500, null, 90, null, null, null, null],
    commission: [null, 100.5, null, null, null, null, null],
  },
  { asOf: date, cancelled: [6] },
);
const purchases = checkedTable(
  { orderNo: ["A1", "A1", "Z9"], amount: [700, 99.5, 40], currency: ["CNY", "CNY", "CNY"] },
  { asOf: date, kind: "packagingPurchase", sheet: "包材采购" },
);
const dispatch = checkedTable(
  { orderNo: ["A1", "A3"], freightCost: [480, 200] },
  { asOf: date, kind: "dispatch", sheet: "派车" },
);
const report = madeDocument("order-costs", [orders, purchases, dispatch], { date });

test("A1: 10,000 less 3,500 material, 799.50 packaging, 500 freight and 100.50 commission leaves 5,100", () => {
  expect(rowsOf(report, "orders")[0]).toEqual([
    "A1",
    "甲",
    10_000,
    "CNY",
    3500,
    799.5,
    500,
    100.5,
    4900,
    "CNY",
    5100,
    0.51,
    null,
  ]);
});

test("no margin across currencies, nor where a line has no amount; one below zero is shown", () => {
  expect(columnOf(report, "orders", "order")).toEqual(["A1", "A2", "A3", "A4"]);
  expect(columnOf(report, "orders", "margin")).toEqual([5100, null, -1200, null]);
  expect(columnOf(report, "orders", "note")).toEqual([
    null,
    "收入、成本币种不同，不算毛利",
    null,
    "没有订单金额",
  ]);
  expect(columnOf(report, "orders", "costCurrency")).toEqual(["CNY", "CNY", "CNY", "CNY"]);
});

test("by currency: A1 and A3 alone have a margin", () => {
  expect(rowsOf(report, "sums")).toEqual([["CNY", 2, 15_000, 11_100, 3900, expect.closeTo(0.26, 10)]]);
});

test("a cost that two sheets keep counts once, one of no known order not at all; both are said", () => {
  const notes = notesOf(report).join("\n");
  expect(notes).toContain("1 笔在别的表里也有同一订单的同一费用，没有重复计：派车!2");
  expect(notes).toContain("1 笔成本没写订单号，或订单表里没有这个订单，没有计入：包材采购!4");
});

test("every cost leads to its rows", () => {
  const [a1] = tableOf(report, "orders").rows;
  expect(a1?.[5]).toMatchObject({ value: 799.5, link: { to: "rows", table: "rows", first: 2, last: 3 } });
  expect(columnOf(report, "rows", "source").slice(2, 4)).toEqual(["包材采购!2", "包材采购!3"]);
});

test("a header that names its currency decides: costs in dollars against an order in dollars", () => {
  const made = madeDocument(
    "order-costs",
    [
      checkedTable(
        { orderNo: ["B1"], amount: [1000], currency: ["USD"], freightCost: [250] },
        { asOf: date, units: { freightCost: "usd" } },
      ),
    ],
    { date },
  );
  expect(columnOf(made, "orders", "margin")).toEqual([750]);
});

test("without a column of costs it says which to add", () => {
  const made = madeDocument("order-costs", [checkedTable({ orderNo: ["A1"], amount: [1] }, { asOf: date })], {
    date,
  });
  expect(String(rowsOf(made, "wants")[0]?.[0])).toContain("原料成本");
});
