import { quantityUnit } from "../../../src/core/orders/quantity-unit";
import { cell, orderLines, type TestCell, type TestColumns, type TestTable } from "../../support/order-lines";

const unitOf = (columns: TestColumns, table?: TestTable) => quantityUnit(orderLines(columns, table).columns);
const five = (value: TestCell) => [value, value, value, value, value];
const cartonsOf = (perCarton: number) =>
  [100, 250, 333, 480, 600].map((quantity) => Math.ceil(quantity / perCarton));
const orderQty = [100, 250, 333, 480, 600];

test.each<{ name: string; columns: TestColumns; table?: TestTable; unit: object }>([
  { name: "nothing says it", columns: { orderQty }, unit: { counts: "pieces", from: "assumed" } },
  { name: "no quantity at all", columns: { orderNo: ["A1"] }, unit: { counts: "pieces", from: "assumed" } },
  {
    name: "the header",
    columns: { orderQty, unit: five("包") },
    table: { units: { orderQty: "箱" } },
    unit: { counts: "cartons", from: "header" },
  },
  {
    name: "the unit column",
    columns: { orderQty, unit: ["包", "包", "包", "包", "片"] },
    unit: { counts: "bags", from: "unitColumn" },
  },
  {
    name: "a unit column that cannot agree says nothing",
    columns: { orderQty, unit: ["包", "包", "包", "片", "片"] },
    unit: { counts: "pieces", from: "assumed" },
  },
  {
    name: "carton counts, against the cells",
    columns: {
      orderQty: orderQty.map((quantity) => cell.fromText(quantity, "pcs")),
      bagsPerCarton: five(24),
      pcsPerBag: five(80),
      cartonCount: cartonsOf(24),
    },
    unit: { counts: "bags", from: "cartonCounts" },
  },
  {
    name: "carton counts of pieces",
    columns: { orderQty, bagsPerCarton: five(2), pcsPerBag: five(10), cartonCount: cartonsOf(20) },
    unit: { counts: "pieces", from: "cartonCounts" },
  },
  {
    name: "carton counts equal to the quantity",
    columns: { orderQty, bagsPerCarton: five(24), cartonCount: orderQty },
    unit: { counts: "cartons", from: "cartonCounts" },
  },
  {
    name: "one wrong carton count of five is borne",
    columns: { orderQty, bagsPerCarton: five(24), cartonCount: [...cartonsOf(24).slice(0, 4), 1] },
    unit: { counts: "bags", from: "cartonCounts" },
  },
  {
    name: "two wrong ones of five still leave one unit near",
    columns: { orderQty, bagsPerCarton: five(24), cartonCount: [...cartonsOf(24).slice(0, 3), 1, 1] },
    unit: { counts: "bags", from: "cartonCounts" },
  },
  {
    name: "a single line whose count is a little over",
    columns: { orderQty: [24_000], bagsPerCarton: [24], pcsPerBag: [10], cartonsOrdered: [101] },
    unit: { counts: "pieces", from: "cartonCounts" },
  },
  {
    name: "carton counts near no unit prove nothing",
    columns: { orderQty, bagsPerCarton: five(24), pcsPerBag: five(10), cartonCount: five(7_000) },
    unit: { counts: "pieces", from: "assumed" },
  },
  {
    name: "a carton count near two units proves neither",
    columns: { orderQty: [24_000], bagsPerCarton: [100], pcsPerBag: [1.5], cartonsOrdered: [200] },
    unit: { counts: "pieces", from: "assumed" },
  },
  {
    name: "carton counts that fit two units prove neither",
    columns: { orderQty, bagsPerCarton: five(24), pcsPerBag: five(1), cartonCount: cartonsOf(24) },
    unit: { counts: "pieces", from: "assumed" },
  },
  {
    name: "the cells",
    columns: { orderQty: [cell.fromText(100, "包"), 250, 333, 480, 600] },
    unit: { counts: "bags", from: "cells" },
  },
  {
    name: "units that count nothing of ours",
    columns: { orderQty: orderQty.map((quantity) => cell.fromText(quantity, "kg")) },
    unit: { counts: "pieces", from: "assumed" },
  },
])("$name", ({ columns, table, unit }) => {
  expect(unitOf(columns, table)).toEqual(unit);
});
