import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, rowsOf } from "../../support/report-tables";

const columns = {
  orderNo: ["A1", "A2", "A3", "A4"],
  customer: ["甲", "乙", "丙", "丁"],
  orderQty: [1000, 900, 800, 700],
  producedQty: [100, 0, 0, 700],
  prodStartPlan: ["2025-06-18", "2025-06-23", "2025-06-24", "2025-06-17"],
  prodEndPlan: ["2025-06-24", "2025-06-25", "2025-06-26", "2025-06-19"],
  requiredDate: ["2025-06-30", "2025-06-30", "2025-06-30", "2025-06-30"],
  bagArrivalDate: [null, "2025-06-23", null, null],
  plannedShipDate: [null, null, null, "2025-06-23"],
};

/** A Friday: the next working day is Monday the 23rd. */
const report = madeDocument("next-day-plan", [checkedTable(columns, { asOf: "2025-06-20" })], {
  date: "2025-06-20",
});

test("it is for the next working day", () => {
  expect(blocksOf(report)[0]).toMatchObject({ text: "次日生产计划 2025-06-23 周一" });
});

test("jobs that run that day, with a day's share of what is left", () => {
  expect(columnOf(report, "jobs", "orderNo")).toEqual(["A1", "A2"]);
  // 900 left over 23 and 24 June; 900 left over 23, 24 and 25.
  expect(columnOf(report, "jobs", "perDay")).toEqual([450, 300]);
  expect(columnOf(report, "jobs", "tomorrow")).toEqual([null, null]);
});

test("what arrives and ships that day", () => {
  expect(rowsOf(report, "comings")).toEqual([
    ["包装袋到位", "A2", "乙", null, 900],
    ["出货", "A4", "丁", null, 700],
  ]);
});

test("before the spring festival the next working day lies after it", () => {
  const made = madeDocument("next-day-plan", [checkedTable(columns, { asOf: "2025-01-27" })], {
    date: "2025-01-27",
  });
  expect(blocksOf(made)[0]).toMatchObject({ text: "次日生产计划 2025-02-05 周三" });
});

test("the sample of orders makes a plan of its overdue lines", async () => {
  const made = await madeFromSample("next-day-plan", "S01", { date: "2025-06-20" });
  expect(columnOf(made, "jobs", "orderNo")).toContain("WF2505017");
});
