import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, shown, tableOf } from "../../support/report-tables";

const date = "2025-06-20";

test("a page a customer and place, cartons added up", () => {
  const table = checkedTable(
    {
      orderNo: ["A1", "A2", "A3"],
      customer: ["甲", "甲", "甲"],
      destination: ["杭州", "杭州", "宁波"],
      productName: ["湿巾", "干巾", "围兜"],
      orderQty: [240, 100, 24],
      bagsPerCarton: [24, 24, 24],
      plannedShipDate: ["2025-06-23", "2025-06-23", "2025-06-23"],
    },
    { asOf: date, counts: "bags" },
  );
  const report = madeDocument("delivery-note", [table], { date });
  expect(columnOf(report, "goods-0", "orderNo")).toEqual(["A1", "A2"]);
  expect(columnOf(report, "goods-0", "cartons")).toEqual([10, 5]);
  expect(tableOf(report, "goods-0").total?.map(shown)).toContain(15);
  expect(columnOf(report, "goods-1", "orderNo")).toEqual(["A3"]);
  const facts = blocksOf(report).find((block) => block.kind === "facts");
  expect(facts).toMatchObject({ items: expect.arrayContaining([{ label: "收货单位", text: "甲" }]) });
});

test("the sample of dispatches: the customers of the day", async () => {
  const report = await madeFromSample("delivery-note", "S03", { date });
  // 深圳优宝 and 杭州店面 have two rows each, four others one.
  const pages = blocksOf(report).filter((block) => block.kind === "table" && block.id.startsWith("goods-"));
  expect(pages).toHaveLength(6);
  expect(columnOf(report, "goods-0", "cartons")).toEqual([249, 225]);
});
