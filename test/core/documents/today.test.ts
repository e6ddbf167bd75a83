import fc from "fast-check";
import { checkedTable } from "../../support/checked-table";
import { cell } from "../../support/order-lines";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, rowsOf } from "../../support/report-tables";

/** A Friday; within three working days is up to Wednesday the 25th. */
const date = "2025-06-20";
const groups = ["overdue", "dueToday", "dueSoon", "atRisk", "undated", "onTrack"];

const columns = {
  orderNo: ["late", "today", "soon", "later", "none", "done", "risk"],
  orderQty: [100, 100, 100, 100, 100, 100, 100],
  shippedQty: [20, 0, 0, 0, 0, 100, 0],
  producedQty: [100, 100, 40, 0, 0, 100, 0],
  requiredDate: ["2025-06-10", date, "2025-06-25", "2025-06-26", null, "2025-06-10", "2025-06-30"],
  shippingNoticeNo: ["CY1", null, null, null, null, "CY2", null],
  warehouseOutNo: [null, null, null, null, null, "CK2", null],
  bagArrivalDate: [
    cell.word("已到"),
    null,
    cell.word("已到"),
    cell.word("未到"),
    cell.word("已到"),
    null,
    null,
  ],
};
const findings = [{ at: { line: 6 }, severity: "warning", code: "planned-end-after-required" }] as const;
const report = madeDocument("today", [checkedTable(columns, { asOf: date, findings })], { date });

test("every open line in its group, what is done in none", () => {
  const places = Object.fromEntries(
    blocksOf(report).flatMap((block) =>
      block.kind === "table" && groups.includes(block.id)
        ? [[block.id, columnOf(report, block.id, "orderNo")]]
        : [],
    ),
  );
  expect(places).toEqual({
    overdue: ["late"],
    dueToday: ["today"],
    dueSoon: ["soon"],
    atRisk: ["risk"],
    undated: ["none"],
    onTrack: ["later"],
  });
});

test.each([
  { group: "overdue", step: "开出库单", who: "财务" },
  { group: "dueToday", step: "开出运通知单", who: "业务员" },
  { group: "dueSoon", step: "继续生产", who: "生产部" },
  { group: "undated", step: "生产", who: "生产部" },
  { group: "onTrack", step: "包装袋未到", who: "袋厂" },
])("$group: $step, waiting for $who", ({ group, step, who }) => {
  expect(columnOf(report, group, "step")).toEqual([step]);
  expect(columnOf(report, group, "who")).toEqual([who]);
});

test("days left, below 0 when overdue", () => {
  expect(columnOf(report, "overdue", "days")).toEqual([-10]);
  expect(columnOf(report, "overdue", "open")).toEqual([80]);
});

test("who is waited for, the most lines first", () => {
  expect(rowsOf(report, "waiting")[0]).toEqual(["生产部", 2]);
});

test("whatever the dates, every open line stands in exactly one group", () => {
  const day = fc.option(
    fc.integer({ min: 1, max: 30 }).map((one) => `2025-06-${String(one).padStart(2, "0")}`),
  );
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
      const orderNo = days.map((_, at) => `N${at}`);
      const table = checkedTable(
        { orderNo, orderQty: days.map(() => 1), requiredDate: days },
        { asOf: date },
      );
      const made = madeDocument("today", [table], { date });
      const listed = blocksOf(made).flatMap((block) =>
        block.kind === "table" && groups.includes(block.id) ? columnOf(made, block.id, "orderNo") : [],
      );
      expect([...listed].sort()).toEqual([...orderNo].sort());
    }),
    { numRuns: 30 },
  );
});

test("the sample of orders: 19 overdue, 10 on track", async () => {
  const made = await madeFromSample("today", "S01", { date });
  expect(rowsOf(made, "overdue")).toHaveLength(19);
  expect(rowsOf(made, "onTrack")).toHaveLength(10);
});
