import { dayFromText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import { cell, type TestColumns } from "../../support/order-lines";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, notesOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";

/** 10,000 bags in cartons of 24: 417 cartons. */
const base: TestColumns = {
  orderNo: ["A1"],
  productName: ["湿巾"],
  orderQty: [10_000],
  bagsPerCarton: [24],
};

function made(columns: TestColumns, purchases?: TestColumns) {
  const tables = [
    checkedTable({ ...base, ...columns }, { asOf: date, counts: "bags" }),
    ...(purchases ? [checkedTable(purchases, { asOf: date, kind: "packagingPurchase", sheet: "采购" })] : []),
  ];
  return madeDocument("packaging-purchase", tables, { date });
}

test("what is needed, what is allowed, what is still to be ordered", () => {
  const report = made({ bagNewPlate: ["常规"], bagsOrdered: [4000], cartonsOrdered: [null] });
  expect(columnOf(report, "order-0", "kind")).toEqual(["包装袋", "纸箱"]);
  expect(columnOf(report, "order-0", "needed")).toEqual([10_000, 417]);
  expect(columnOf(report, "order-0", "band")).toEqual(["10,000–12,000", "417"]);
  expect(columnOf(report, "order-0", "ordered")).toEqual([4000, null]);
  expect(columnOf(report, "order-0", "toOrder")).toEqual([6000, 417]);
});

test.each([
  {
    name: "a new plate may float by 5 %",
    plate: "新版",
    ordered: 10_501,
    band: "10,000–10,500",
    shown: "10,501 多订 1",
  },
  {
    name: "a regular bag by 20 %",
    plate: "常规",
    ordered: 12_001,
    band: "10,000–12,000",
    shown: "12,001 多订 1",
  },
])("$name", ({ plate, ordered, band, shown }) => {
  const report = made({ bagNewPlate: [plate], bagsOrdered: [ordered], cartonsOrdered: [417] });
  expect(columnOf(report, "order-0", "band")).toEqual([band]);
  expect(columnOf(report, "order-0", "ordered")).toEqual([shown]);
  expect(columnOf(report, "order-0", "toOrder")).toEqual([null]);
});

test("the limit itself is ordered in full", () => {
  const report = made({ bagNewPlate: ["新版"], bagsOrdered: [10_500], cartonsOrdered: [417] });
  expect(notesOf(report)).toContain("没有要补订的包装袋和纸箱。");
  expect(notesOf(report)).toContain("已订足：2 项。只填了到货日、没填订购数的 0 项按已订处理。");
});

test("an arrival without a quantity is taken for ordered, a word that it is not there is not", () => {
  const report = made({ bagArrivalDate: ["2025-06-30"], cartonArrivalDate: [cell.word("未到")] });
  expect(columnOf(report, "order-0", "kind")).toEqual(["纸箱"]);
});

test("suppliers have a table each", () => {
  const report = made({
    orderNo: ["A1", "A2", "A3"],
    orderQty: [240, 480, 24],
    bagsPerCarton: [24, 24, 24],
    supplier: ["甲", null, "甲"],
    bagsOrdered: [240, 480, 24],
  });
  const headings = blocksOf(report).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings.slice(1, 3)).toEqual(["甲", "供应商未定"]);
  expect(columnOf(report, "order-0", "toOrder")).toEqual([10, 1]);
  expect(columnOf(report, "order-1", "toOrder")).toEqual([20]);
});

test("what was bought for an order is given to its lines in their order", () => {
  const report = made(
    { orderNo: ["A1", "A1"], orderQty: [1000, 500], bagsPerCarton: [null, null] },
    {
      purchaseNo: ["P1"],
      orderNo: ["A1"],
      materialKind: ["包装袋"],
      neededQty: [1500],
      orderQty: [1200],
      requiredDate: ["2025-06-18"],
      arrivedDate: [null],
    },
  );
  expect(columnOf(report, "order-0", "ordered")).toEqual([200]);
  expect(columnOf(report, "order-0", "toOrder")).toEqual([300]);
  expect(rowsOf(report, "purchases")[0]?.at(-1)).toBe("少 300；未到，已过 2 天");
});

test("what sales has to settle before cartons are ordered", () => {
  const report = made({
    shippingMark: [null],
    cartonQuality: ["K=K"],
    packingMethod: [null],
    cartonSalesConfirmed: [0],
    sampleCartonConfirmed: [1],
    bagsOrdered: [10_000],
  });
  expect(columnOf(report, "order-0", "confirm")).toEqual(["唛头、装法未填；业务未确认"]);
});

test("arrivals by day, late for the planned start or overdue", () => {
  const report = made({
    prodStartPlan: ["2025-06-23"],
    bagArrivalDate: ["2025-06-25"],
    cartonArrivalDate: [cell.word("未到")],
  });
  expect(columnOf(report, "arrivals", "day")).toEqual([dayFromText("2025-06-25"), null]);
  expect(columnOf(report, "arrivals", "late")).toEqual([2, null]);
  expect(columnOf(report, "order-0", "latest")).toEqual([dayFromText("2025-06-23")]);
});

test("new plates whose bags are not there, and special material that is not", () => {
  const report = made({
    orderNo: ["A1", "A2", "A3"],
    orderQty: [10, 10, 10],
    bagNewPlate: ["新版", "新版", "常规"],
    plateDueDate: ["2025-06-18", null, null],
    bagArrivalDate: [null, cell.word("已到"), null],
    specialMaterial: ["抗菌膜", "无", "亲水"],
    materialArrivalDate: [null, null, cell.word("已到")],
  });
  expect(columnOf(report, "plates", "orderNo")).toEqual(["A1"]);
  expect(columnOf(report, "plates", "left")).toEqual([-2]);
  expect(columnOf(report, "materials", "orderNo")).toEqual(["A1"]);
});

test("lines whose need cannot be worked out are named", () => {
  const report = made({ orderQty: [null], bagsOrdered: [null] });
  expect(notesOf(report)).toContain("算不出需求的 2 项：A1。请补数量、每包片数、每箱包数。");
});

test("the sample of orders", async () => {
  const report = await madeFromSample("packaging-purchase", "S01", { date });
  expect(rowsOf(report, "order-0")).toHaveLength(11);
  expect(columnOf(report, "order-0", "needed")).toContain(417);
});

test("the sample of purchases: those not there or beyond the limit, by supplier", async () => {
  const report = await madeFromSample("packaging-purchase", "S02", { date });
  const byNo = new Map(
    columnOf(report, "purchases", "purchaseNo").map((no, at) => [
      no,
      columnOf(report, "purchases", "standing")[at],
    ]),
  );
  expect(byNo.get("CG25-0002")).toBe("超允许 10；未到，已过 67 天");
  expect(byNo.get("CG25-0020")).toBe("超允许 4,000；未到，已过 32 天");
  expect(byNo.has("CG25-0007")).toBe(false);
});

test("bags left over from finished orders cut the next purchase, up to the next new plate", () => {
  const report = made({
    orderNo: ["A1", "A2", "A3", "A4", "A5"],
    productName: ["湿巾", "湿巾", "湿巾", "围兜", "湿巾"],
    orderDate: ["2025-01-05", "2025-03-01", "2025-05-01", "2025-05-01", "2025-06-01"],
    orderQty: [1000, 1000, 1000, 1000, 1000],
    bagsPerCarton: [24, 24, 24, 24, 24],
    bagNewPlate: ["常规", "新版", "常规", "常规", "新版"],
    bagsOrdered: [1500, 1050, 0, 0, 0],
    cartonsOrdered: [42, 42, 42, 42, 42],
    shippedQty: [1000, 1000, 0, 0, 0],
  });
  expect(columnOf(report, "order-0", "orderNo")).toEqual(["A3", "A4", "A5"]);
  expect(columnOf(report, "order-0", "leftOver")).toEqual([50, null, null]);
  expect(columnOf(report, "order-0", "toOrder")).toEqual([950, 1000, 1000]);
  expect(notesOf(report).join()).toContain("用前请仓库点数");
});

test("bags left over are given once, in the order of the rows", () => {
  const report = made({
    orderNo: ["A1", "A2", "A3"],
    productName: ["湿巾", "湿巾", "湿巾"],
    orderQty: [1000, 1000, 1000],
    bagsPerCarton: [24, 24, 24],
    bagsOrdered: [2200, 0, 0],
    cartonsOrdered: [42, 42, 42],
    shippedQty: [1000, 0, 0],
  });
  expect(columnOf(report, "order-0", "orderNo")).toEqual(["A3"]);
  expect(columnOf(report, "order-0", "toOrder")).toEqual([800]);
  expect(notesOf(report).join()).toContain("已够用的 1 项不再列出");
});
