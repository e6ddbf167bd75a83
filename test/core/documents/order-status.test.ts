import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { columnOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";
const report = madeDocument(
  "status",
  [
    checkedTable(
      {
        orderNo: ["A1", "A2", "A3", "A4", "A5"],
        status: ["生产中", "已排", null, null, null],
        orderQty: [100, 100, 100, 100, 100],
        producedQty: [100, 40, null, 100, null],
        shippedQty: [30, 0, 0, 100, 0],
        actualShipDate: [null, null, null, "2025-06-10", null],
        requiredDate: ["2025-07-01", "2025-06-25", "2025-06-22", "2025-06-11", "2025-06-21"],
        prodStartPlan: [null, null, "2025-06-21", null, "2025-06-19"],
      },
      { asOf: date, cancelled: [4] },
    ),
  ],
  { date },
);

test("every line is counted under one status", () => {
  expect(rowsOf(report, "counts")).toEqual([
    ["待排产", 1],
    ["生产中", 1],
    ["部分出货", 1],
    ["已出货", 1],
    ["已取消", 1],
  ]);
});

test("each count leads to its lines; what has shipped is not listed", () => {
  const links = tableOf(report, "counts").rows.map(([, count]) => count?.link);
  expect(links).toEqual([
    { to: "rows", table: "lines", first: 0, last: 0 },
    { to: "rows", table: "lines", first: 1, last: 1 },
    { to: "rows", table: "lines", first: 2, last: 2 },
    undefined,
    undefined,
  ]);
});

test("lines that have not wholly shipped are listed with the reason and what was typed", () => {
  expect(columnOf(report, "lines", "orderNo")).toEqual(["A3", "A2", "A1"]);
  expect(columnOf(report, "lines", "reason")).toEqual([
    "计划 06-21 开工，未见开工",
    "已产 40，共 100",
    "已出 30，共 100",
  ]);
  expect(columnOf(report, "lines", "typed")).toEqual([null, "已排", "生产中"]);
});

test("the sample of orders: each of its 47 lines has a status", async () => {
  const made = await madeFromSample("status", "S01", { date });
  const counts = rowsOf(made, "counts").map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(47);
});
