import type { CheckedTable } from "../../../src/core/check";
import { dayFromText } from "../../../src/core/dates/day";
import { findingsReport } from "../../../src/core/documents/findings-sheet";
import type { Finding } from "../../../src/core/rules/rule";
import { findingText } from "../../../src/core/rules/finding-text";
import { checkedTable } from "../../support/checked-table";
import { columnOf, rowsOf, shown, tableOf } from "../../support/report-tables";

const asOf = "2025-06-20";

/** Three order lines, overdue by 10 days, done on time and overdue by 1 day; then a purchase table. */
const orders = checkedTable(
  {
    orderNo: ["A1", "A2", "A3"],
    orderQty: [10, 20, 30],
    shippedQty: [0, 20, 5],
    requiredDate: ["2025-06-10", "2025-06-12", "2025-06-19"],
    actualShipDate: [null, "2025-06-12", null],
  },
  {
    asOf,
    notChecked: [{ code: "carton-order-differs", missing: ["cartonsOrdered"] }],
    headers: { orderQty: "数量\n(包)" },
  },
);
const purchases = checkedTable(
  { purchaseNo: ["P1"], requiredDate: ["2025-06-01"] },
  {
    asOf,
    sheet: "包材",
    kind: "packagingPurchase",
    notChecked: [{ code: "carton-order-differs", missing: ["cartonSize"] }],
  },
);

const finding: Finding = {
  code: "number-from-text",
  severity: "info",
  sheet: "订单",
  row: 3,
  column: 1,
  field: "orderQty",
  args: { field: "orderQty", value: 20 },
  fix: { kind: "setValue", value: 20, type: "number" },
};
const late: Finding = {
  ...finding,
  code: "date-from-text",
  severity: "warning",
  sheet: "包材",
  row: 2,
  field: "requiredDate",
  args: { field: "requiredDate", day: "2025-06-01" },
  fix: { kind: "setValue", value: "2025-06-01", type: "day" },
};
const wholeRow: Finding = {
  ...finding,
  code: "missing-size",
  severity: "error",
  column: null,
  field: null,
  fix: null,
};

const tables: readonly CheckedTable[] = [
  { ...orders, findings: [finding, wholeRow] },
  { ...purchases, findings: [late] },
];
const report = findingsReport(tables, "zh-CN");

test("findings stand by severity, each with its place, its sentence and the value that puts it right", () => {
  expect(rowsOf(report, "findings")).toEqual([
    ["错误", "订单", "3", null, null, findingText(wholeRow, "zh-CN"), null],
    ["警告", "包材", "2", "B 交期", "交期", findingText(late, "zh-CN"), dayFromText("2025-06-01")],
    ["提示", "订单", "3", "B 数量 (包)", "订单数量", findingText(finding, "zh-CN"), 20],
  ]);
  expect(tableOf(report, "findings").filter).toBe(true);
});

test("a finding leads to its own cell, a whole row's to the row's first", () => {
  expect(tableOf(report, "findings").rows.map((row) => row[2]?.link)).toEqual([
    { to: "cell", sheet: "订单", row: 3, column: 0 },
    { to: "cell", sheet: "包材", row: 2, column: 1 },
    { to: "cell", sheet: "订单", row: 3, column: 1 },
  ]);
});

test("counts by severity lead to their run of findings", () => {
  const table = tableOf(report, "severityCounts");
  expect(table.rows.map((row) => [shown(row[0]), shown(row[1]), row[1]?.link])).toEqual([
    ["错误", 1, { to: "rows", table: "findings", first: 0, last: 0 }],
    ["警告", 1, { to: "rows", table: "findings", first: 1, last: 1 }],
    ["提示", 1, { to: "rows", table: "findings", first: 2, last: 2 }],
  ]);
  expect(table.total?.map(shown)).toEqual(["合计", 3]);
});

test("a severity nothing was found of leads nowhere", () => {
  const clean = findingsReport([orders], "en");
  expect(tableOf(clean, "severityCounts").rows.map((row) => [shown(row[1]), row[1]?.link])).toEqual([
    [0, undefined],
    [0, undefined],
    [0, undefined],
  ]);
  expect(rowsOf(clean, "findings")).toEqual([]);
});

test("delivery counts only order lines, each in one state", () => {
  const counts = rowsOf(report, "deliveryCounts").filter(([, lines]) => lines !== 0);
  expect(counts).toEqual([
    ["按时完成", 1],
    ["已逾期", 2],
  ]);
  expect(tableOf(report, "deliveryCounts").total?.map(shown)).toEqual(["合计", 3]);
  expect(tableOf(report, "deliveryCounts").rows[2]?.[1]?.link).toEqual({
    to: "rows",
    table: "overdueLines",
    first: 0,
    last: 1,
  });
});

test("the overdue lines are listed, the longest overdue first", () => {
  expect(columnOf(report, "overdueLines", "orderNo")).toEqual(["A1", "A3"]);
  expect(columnOf(report, "overdueLines", "daysLate")).toEqual([10, 1]);
  expect(tableOf(report, "overdueLines").rows[1]?.at(-1)?.link).toEqual({
    to: "cell",
    sheet: "订单",
    row: 4,
    column: 0,
  });
});

test("what was not checked is said once a rule, with every column and sheet", () => {
  expect(rowsOf(report, "notChecked").map((row) => row.slice(1))).toEqual([
    ["纸箱订购数、箱规", "订单、包材"],
  ]);
});

test("a workbook without order tables has no sheet of overdue lines", () => {
  const only = findingsReport([purchases], "zh-CN");
  expect(only.sheets.map(({ name }) => name)).toEqual(["校验结果"]);
  expect(() => tableOf(only, "deliveryCounts")).toThrow();
});

test("sheet names in both languages", () => {
  expect(report.sheets.map(({ name }) => name)).toEqual(["校验结果", "逾期订单行"]);
  expect(findingsReport(tables, "en").sheets.map(({ name }) => name)).toEqual([
    "Check results",
    "Overdue lines",
  ]);
});
