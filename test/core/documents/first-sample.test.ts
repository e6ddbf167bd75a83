import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, notesOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  orderNo: ["waits", "confirmed", "repeat", "made"],
  productName: ["湿巾", "湿巾", "湿巾", "湿巾"],
  sizeSpec: ["18×14cm", null, null, null],
  gsm: [40, 40, 40, 40],
  orderQty: [12_000, 100, 100, 100],
  producedQty: [0, 0, 0, 100],
  pcsPerBag: [80, 80, 80, 80],
  sampleConfirmed: [0, 1, 0, 0],
  newFlag: ["新客户", "新客户", "返单", "新客户"],
};
const report = madeDocument("first-sample", [checkedTable(columns, { asOf: date })], { date });

test("a page for each line that waits for its sample and is still to be produced", () => {
  const facts = blocksOf(report).filter((block) => block.kind === "facts");
  expect(facts).toHaveLength(1);
  expect(facts[0]).toMatchObject({ items: expect.arrayContaining([{ label: "订单号", text: "waits" }]) });
});

test("what the order says of each thing to check; the rest is left to write", () => {
  const checks = new Map(rowsOf(report, "checks-0").map(([item, standard]) => [item, standard]));
  expect(checks.get("尺寸")).toBe("18×14cm");
  expect(checks.get("克重")).toBe("40 g/m²");
  expect(checks.get("套袋试装")).toBe("每包 80");
  expect(checks.get("材质")).toBeNull();
  expect(columnOf(report, "checks-0", "good").every((box) => box === "☐")).toBe(true);
});

test("a log for deviations", () => {
  expect(columnOf(report, "deviations-0", "what")).toEqual([null, null, null]);
});

test("when none waits that is said", () => {
  const none = madeDocument(
    "first-sample",
    [checkedTable({ ...columns, sampleConfirmed: [1, 1, 1, 1] }, { asOf: date })],
    { date },
  );
  expect(notesOf(none)[0]).toContain("没有要确认小样的行");
});

test("the sample of orders: a page a line, at most sixty", async () => {
  const made = await madeFromSample("first-sample", "S01", { date });
  expect(blocksOf(made).filter((block) => block.kind === "facts")).toHaveLength(10);
});
