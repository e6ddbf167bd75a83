import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, notesOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  orderNo: ["A1", "A1", "A2", "A3"],
  productName: ["湿巾", "干巾", "围兜", "床单"],
  material: ["水刺布", "木浆布", "纺粘", "SMS"],
  orderQty: [10_000, 480, 1000, 100],
  producedQty: [0, 200, 400, 0],
  stockQty: [1000, 0, 0, 100],
  pcsPerBag: [80, 80, 20, 10],
  bagsPerCarton: [24, 24, 24, 10],
  approvalFinance: [1, 1, 1, 1],
  approvalSalesManager: [1, null, 1, 1],
};
const tables = [checkedTable(columns, { asOf: date, counts: "bags" })];
const report = madeDocument("production-notice", tables, { date });

test("orders with something not begun, whole; what stock covers is not produced", () => {
  const pages = blocksOf(report).filter((block) => block.kind === "table" && block.id.startsWith("products"));
  expect(pages).toHaveLength(1);
  expect(columnOf(report, "products-0", "product")).toEqual(["湿巾", "干巾"]);
  expect(columnOf(report, "products-0", "fromStock")).toEqual([1000, null]);
  expect(columnOf(report, "products-0", "toProduce")).toEqual([9000, 480]);
  expect(columnOf(report, "packing-0", "cartons")).toEqual([417, 20]);
});

test("an order without both approvals is no order to produce", () => {
  expect(blocksOf(report)[0]).toMatchObject({ text: "生产通知单（未审核，不得生产）" });
  const approved = madeDocument("production-notice", tables, { date, orders: ["A2"] });
  expect(blocksOf(approved)[0]).toMatchObject({ text: "生产通知单" });
});

test("when all is in production that is said", () => {
  const begun = checkedTable({ ...columns, producedQty: [1, 1, 1, 1] }, { asOf: date });
  expect(notesOf(madeDocument("production-notice", [begun], { date }))[0]).toContain(
    "没有还没开始生产的订单",
  );
});

test("the sample of orders: nine orders wait for production, seven without approval", async () => {
  const made = await madeFromSample("production-notice", "S01", { date });
  const titles = blocksOf(made).filter((block) => block.kind === "heading" && block.level === 1);
  expect(titles).toHaveLength(9);
  expect(titles.filter((block) => "text" in block && block.text.includes("未审核"))).toHaveLength(7);
});
