import { checkedTable } from "../../support/checked-table";
import type { TestColumns } from "../../support/order-lines";
import { madeDocument, madeFromSample, type MakeOptions } from "../../support/made-document";
import { blocksOf, columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { shown } from "../../support/report-tables";

/** A Friday; the next working day is Monday the 23rd. */
const date = "2025-06-20";

const orders: TestColumns = {
  orderNo: ["A1", "A1", "A2", "A3"],
  customer: ["甲", "甲", "乙", "丙"],
  productName: ["湿巾", "干巾", "围兜", "床单"],
  orderQty: [10_000, 480, 1000, 100],
  shippedQty: [0, 0, 400, 0],
  bagsPerCarton: [24, 24, 24, 10],
  cartonSize: ["600x400x500", null, "600x400x350", "500x400x300"],
  grossWeight: [9.5, 9.5, 8, 10],
  shippingNoticeNo: ["CY1", "CY1", null, null],
  plannedShipDate: ["2025-06-23", "2025-06-23", "2025-06-21", "2025-06-24"],
};

function notice(columns: TestColumns, options: Partial<MakeOptions> = {}) {
  const table = checkedTable(columns, { asOf: date, counts: "bags" });
  return madeDocument("ship-notice", [table], { date, ...options });
}

test("three copies, a page a notice, the lines of one notice together", () => {
  const report = notice(orders);
  expect(report.sheets.map(({ name }) => name).slice(0, 3)).toEqual([
    "出运通知单 第1联",
    "出运通知单 第2联",
    "出运通知单 第3联",
  ]);
  const headings = report.sheets[1]?.blocks.filter(({ kind }) => kind === "heading");
  expect(headings).toMatchObject([
    { text: "出运通知单（第二联 仓管）", newPage: false },
    { text: "出运通知单（第二联 仓管）", newPage: true },
  ]);
  expect(columnOf(report, "goods-0-0", "orderNo")).toEqual(["A1", "A1"]);
  expect(columnOf(report, "goods-2-1", "orderNo")).toEqual(["A2"]);
});

test("cartons, volume and weight of what is still to ship, and their sums", () => {
  const report = notice(orders);
  // 10,000 bags at 24 are 417 cartons of 0.12 m³ = 50.040 m³ and 417 × 9.5 = 3,961.5 kg; 480 are 20 cartons.
  expect(columnOf(report, "goods-0-0", "cartons")).toEqual([417, 20]);
  expect(columnOf(report, "goods-0-0", "volume")).toEqual([50.04, null]);
  expect(columnOf(report, "goods-0-0", "weight")).toEqual([3961.5, 190]);
  const total = tableOf(report, "goods-0-0").total?.map(shown);
  expect(total).toEqual(["合计", null, null, null, null, 437, 50.04, 4151.5]);
  // A2: 600 of 1,000 are left: 25 cartons of 0.084 m³, 8 kg each.
  expect(rowsOf(report, "goods-0-1")[0]?.slice(-3)).toEqual([25, 2.1, 200]);
});

test("a sum that lacks a row says so", () => {
  expect(notesOf(notice(orders))).toContain("橙色合计不完整：体积(m³) 有的行没有数，未计入。");
});

test("chosen orders, whenever they are planned; their number stands in the head", () => {
  const report = notice(orders, { orders: ["A3"] });
  expect(columnOf(report, "goods-0-0", "orderNo")).toEqual(["A3"]);
});

test("without planned dates what is due and produced", () => {
  const report = notice({
    orderNo: ["due", "not made", "later"],
    orderQty: [10, 10, 10],
    producedQty: [10, 4, 10],
    shippedQty: [0, 0, 0],
    requiredDate: ["2025-06-23", "2025-06-23", "2025-06-24"],
  });
  expect(columnOf(report, "goods-0-0", "orderNo")).toEqual(["due"]);
});

test("nothing to ship is said", () => {
  const report = notice({ ...orders, plannedShipDate: [null, null, null, null] });
  expect(notesOf(report)[0]).toContain("没有要出运的行");
});

test("columns to add stand on a sheet of their own, off the notice", () => {
  const last = notice(orders).sheets.at(-1);
  expect(last?.name).toBe("还缺的列");
});

test("the sample of dispatches: the rows that have not left, a page each", async () => {
  const report = await madeFromSample("ship-notice", "S03", { date });
  const pages = blocksOf(report).filter((block) => block.kind === "heading" && block.text.includes("第一联"));
  expect(pages).toHaveLength(8);
  expect(columnOf(report, "goods-0-0", "cartons")).toEqual([249]);
  expect(columnOf(report, "goods-0-0", "volume")).toEqual([16.31]);
});

test("the sample of orders: overdue lines that are produced", async () => {
  const report = await madeFromSample("ship-notice", "S01", { date });
  expect(columnOf(report, "goods-0-0", "orderNo")).toEqual(["WF2503001"]);
  // 2,400 ordered, 1,200 shipped: 1,200 bags left in cartons of 24.
  expect(columnOf(report, "goods-0-0", "cartons")).toEqual([50]);
});
