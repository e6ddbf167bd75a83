import { checkedTable } from "../../support/checked-table";
import { cell, type TestColumns } from "../../support/order-lines";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";

/** Friday; the week is 16 to 22 June, the next one ends on the 29th. */
const date = "2025-06-20";

function plan(columns: TestColumns, orders?: readonly string[]) {
  return madeDocument("week-plan", [checkedTable(columns, { asOf: date })], {
    date,
    ...(orders && { orders }),
  });
}

const planned: TestColumns = {
  orderNo: ["runs", "ended", "next", "carried", "soon", "later", "undated", "made", "shipped"],
  orderQty: [100, 100, 100, 100, 100, 100, 100, 100, 100],
  producedQty: [0, 0, 0, 40, 0, 0, 0, 100, 100],
  shippedQty: [0, 0, 0, 0, 0, 0, 0, 0, 100],
  prodStartPlan: [
    "2025-06-18",
    "2025-06-13",
    "2025-06-23",
    "2025-06-10",
    null,
    null,
    null,
    "2025-06-18",
    null,
  ],
  prodEndPlan: ["2025-06-24", "2025-06-15", "2025-06-25", "2025-06-12", null, null, null, "2025-06-19", null],
  requiredDate: [
    "2025-06-30",
    "2025-06-30",
    "2025-06-30",
    "2025-06-30",
    "2025-06-29",
    "2025-06-30",
    null,
    "2025-06-21",
    "2025-06-18",
  ],
};

test("jobs of the week, those not ended before it, those due by next Sunday, and the undated", () => {
  const report = plan(planned);
  expect(columnOf(report, "jobs", "orderNo")).toEqual(["runs", "carried", "ended", "soon", "undated"]);
  expect(columnOf(report, "jobs", "left")).toEqual([100, 60, 100, 100, 100]);
  expect(columnOf(report, "jobs", "plan")).toEqual([
    "06-18 → 06-24",
    "前期未完 06-10 → 06-12",
    "前期未完 06-13 → 06-15",
    "未排产",
    "无交期",
  ]);
});

test("a job is marked on the working days it is planned for", () => {
  const days = tableOf(plan(planned), "jobs").columns.filter(({ id }) => id.startsWith("day-"));
  expect(days.map(({ label }) => label)).toEqual(["一", "二", "三", "四", "五", "六", "日"]);
  expect(days.map(({ id }) => columnOf(plan(planned), "jobs", id)[0])).toEqual([
    null,
    null,
    "■",
    "■",
    "■",
    null,
    null,
  ]);
});

test("machines have a table each, the jobs without one last", () => {
  const report = plan({ ...planned, machine: ["2号机", null, null, "1号机"] });
  const headings = blocksOf(report).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings.slice(1, 4)).toEqual(["1号机", "2号机", "未定机台"]);
  expect(columnOf(report, "jobs-0", "orderNo")).toEqual(["carried"]);
  expect(columnOf(report, "jobs-2", "orderNo")).toEqual(["ended", "soon", "undated"]);
});

test("what jobs lack stands beside them, and below by who is to be asked", () => {
  const report = plan({
    orderNo: ["A1", "A2"],
    orderQty: [100, 100],
    requiredDate: ["2025-06-25", "2025-06-25"],
    approvalFinance: [0, 0],
    bagArrivalDate: [cell.word("未到"), cell.word("已到")],
  });
  expect(columnOf(report, "jobs", "lacks")).toEqual(["缺财务审核；包装袋未到", "缺财务审核"]);
  expect(rowsOf(report, "chase")).toEqual([
    ["袋厂", "包装袋未到", 1, "A1"],
    ["财务", "缺财务审核", 2, "A1、A2"],
  ]);
});

test("chosen orders stand in the plan whenever they are due, others do not", () => {
  const report = plan(planned, ["later", "next"]);
  expect(columnOf(report, "jobs", "orderNo")).toEqual(["next", "later"]);
});

test("columns that would tell more are named; those that are there are not", () => {
  const wants = rowsOf(plan(planned), "wants").map(([column]) => column);
  expect(wants).toContain("机台");
  expect(wants).not.toContain("计划开工");
});

test("without a quantity there is no plan but what it needs", () => {
  const report = plan({ orderNo: ["A1"], requiredDate: ["2025-06-25"] });
  expect(notesOf(report)[0]).toContain("缺少下列必需的列");
  expect(rowsOf(report, "wants")[0]?.[0]).toBe("订单数量");
});

test("the sample of orders: what is open and not produced, overdue since April", async () => {
  const report = await madeFromSample("week-plan", "S01", { date });
  const due = columnOf(report, "jobs", "orderNo");
  expect(due).toHaveLength(12);
  expect(due[0]).toBe("WF2503006");
  expect(columnOf(report, "jobs", "left").at(-1)).toBe(11_700);
});

test.each(["S02", "S03"])("%s has no orders: what to add, in both languages", async (sample) => {
  for (const lang of ["zh-CN", "en"] as const) {
    const report = await madeFromSample("week-plan", sample, { date, lang });
    expect(rowsOf(report, "wants").length).toBeGreaterThan(3);
  }
});
