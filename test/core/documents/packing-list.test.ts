import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, notesOf, rowsOf, shown, tableOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  orderNo: ["A1", "A1", "A2", "A1"],
  productName: ["湿巾", "干巾", "围兜", "床单"],
  orderQty: [10_000, 480, 30, 70],
  bagsPerCarton: [24, 24, 24, null],
  cartonSize: ["600x400x500", "600x400x350", "600x400x350", "600x400x350"],
  grossWeight: [9.5, 8, 8, 8],
  plannedShipDate: ["2025-06-23", "2025-06-23", "2025-06-23", "2025-06-23"],
};
const report = madeDocument(
  "packing-list",
  [checkedTable(columns, { asOf: date, counts: "bags", countsFrom: "header" })],
  {
    date,
  },
);

test("cartons are numbered through an order, the last carton alone, the unknown last", () => {
  expect(rowsOf(report, "cartons-0").map((row) => [row[0], ...row.slice(4)])).toEqual([
    ["1–416", 416, 24, 9984, "包", 49.92, 3952],
    ["417", 1, 16, 16, "包", 0.12, 9.5],
    ["418–437", 20, 24, 480, "包", 1.68, 160],
    ["待定", null, null, 70, "包", null, null],
  ]);
});

test("the total adds up to the order, in orange where a row lacks its figure", () => {
  const total = tableOf(report, "cartons-0").total;
  expect(total?.map(shown).slice(4)).toEqual([437, null, 10_550, null, 51.72, 4121.5]);
  expect(total?.[4]?.tone).toBe("warning");
  expect(total?.[6]?.tone).toBeUndefined();
});

test("each order has a page, numbered from 1 again", () => {
  expect(rowsOf(report, "cartons-1").map(([numbers]) => numbers)).toEqual(["1", "2"]);
  const titles = blocksOf(report).filter((block) => block.kind === "heading" && block.text === "装箱单");
  expect(titles).toMatchObject([{ newPage: false }, { newPage: true }]);
});

test("an order is packed whole when it is chosen, though it has shipped", () => {
  const shipped = checkedTable(
    {
      orderNo: ["S1"],
      orderQty: [48],
      bagsPerCarton: [24],
      shippedQty: [48],
      actualShipDate: ["2025-06-01"],
    },
    { asOf: date, counts: "bags" },
  );
  expect(notesOf(madeDocument("packing-list", [shipped], { date }))[0]).toContain("没有要出货的行");
  const chosen = madeDocument("packing-list", [shipped], { date, orders: ["S1"] });
  expect(rowsOf(chosen, "cartons-0")[0]?.[0]).toBe("1–2");
});

test("the sample of orders", async () => {
  const made = await madeFromSample("packing-list", "S01", { date, orders: ["WF2503004"] });
  // 500 bags at 24 a carton: 20 full ones and one of 20; 12,000 at 30: 400.
  expect(rowsOf(made, "cartons-0").map(([numbers]) => numbers)).toEqual(["1–20", "21", "22–421"]);
});
