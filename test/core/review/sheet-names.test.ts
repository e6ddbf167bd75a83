import { sheetMonth } from "../../../src/core/review/tables/sheet-month";
import { orderLines } from "../../support/order-lines";
import { checkedTable } from "../../support/checked-table";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";
const undated = orderLines({ orderNo: ["A"] }, {});
const of2025 = orderLines({ orderNo: ["A"], orderDate: ["2025-05-12"] }, {});
const ofTwoYears = orderLines({ orderNo: ["A", "B"], orderDate: ["2024-12-30", "2025-05-12"] }, {});

test.each([
  { sheet: "2025年5月", file: "", lines: undated, month: "2025-05" },
  { sheet: "2025-05", file: "", lines: undated, month: "2025-05" },
  { sheet: "202505", file: "", lines: undated, month: "2025-05" },
  { sheet: "25年5月订单", file: "", lines: undated, month: "2025-05" },
  { sheet: "2025.12", file: "", lines: undated, month: "2025-12" },
  { sheet: "5月", file: "2025订单.xlsx", lines: undated, month: "2025-05" },
  { sheet: "5月份", file: "订单.xlsx", lines: of2025, month: "2025-05" },
  { sheet: "十二月", file: "2024.xlsx", lines: undated, month: "2024-12" },
  { sheet: "May 2025", file: "", lines: undated, month: "2025-05" },
  { sheet: "Sept", file: "2025 orders.xlsx", lines: undated, month: "2025-09" },
  { sheet: "5月", file: "订单.xlsx", lines: undated, month: null },
  { sheet: "5月", file: "订单.xlsx", lines: ofTwoYears, month: null },
  { sheet: "2025-05-12", file: "", lines: undated, month: null },
  { sheet: "2025订单", file: "", lines: undated, month: null },
  { sheet: "订单明细", file: "2025年5月.xlsx", lines: of2025, month: null },
  { sheet: "Mayer GmbH", file: "2025.xlsx", lines: undated, month: null },
])("sheet “$sheet” of file “$file” is named after $month", ({ sheet, file, lines, month }) => {
  expect(sheetMonth(sheet, file, lines)?.name ?? null).toBe(month);
});

test("one sheet a month: due dates decide, and lines without one are of their sheet's month", () => {
  const may = checkedTable(
    { orderNo: ["A1", "A2"], requiredDate: ["2025-05-20", null] },
    { asOf, sheet: "2025年5月" },
  );
  const june = checkedTable(
    { orderNo: ["B1", "B2", "B3"], requiredDate: ["2025-06-20", null, null] },
    { asOf, sheet: "2025年6月", cancelled: [2] },
  );
  const made = review([may, june], { asOf });
  expect(made.figures).toMatchObject({ dueLines: 1, undatedInMonth: 1, undatedLines: 2 });
  expect(columnOf(made.report, "undatedInMonth", "orderNo")).toEqual(["B2"]);
});

test("a month's sheet without any column of due dates lists its lines", () => {
  const made = review([checkedTable({ orderNo: ["A1", "A2"] }, { asOf, sheet: "2025-06" })], { asOf });
  expect(made.figures).toMatchObject({ undatedInMonth: 2, onTimeRate: null });
  expect(columnOf(made.report, "undatedInMonth", "orderNo")).toEqual(["A1", "A2"]);
});

test("sheets of other months tell nothing of this one, sheets of no month neither", () => {
  const table = (sheet: string) => checkedTable({ orderNo: ["A1"] }, { asOf, sheet });
  expect(review([table("2025-05")], { asOf }).figures.undatedInMonth).toBeNull();
  expect(review([table("订单")], { asOf }).figures.undatedInMonth).toBeNull();
});

const line = { orderNo: ["A"], requiredDate: ["2025-06-10"] };

test("one sheet a customer: the sheet's name is the customer, and that is said", () => {
  const tables = ["Nordic Care AB", "上海得宝"].map((sheet, at) =>
    checkedTable({ ...line, orderNo: [`A${at}`] }, { asOf, sheet }),
  );
  const made = review(tables, { asOf });
  expect(rowsOf(made.report, "byCustomer").map(([name, due]) => [name, due])).toEqual([
    ["Nordic Care AB", 1],
    ["上海得宝", 1],
  ]);
  expect(columnOf(made.report, "dueLines", "customer")).toEqual(["Nordic Care AB", "上海得宝"]);
  expect(notesOf(made.report)).toContain("没有客户列，用工作表名当作客户：Nordic Care AB，上海得宝。");
});

test.each([
  { name: "a single sheet", sheets: ["上海得宝"] },
  { name: "sheets named after months", sheets: ["5月", "6月"] },
  { name: "sheets named by default", sheets: ["Sheet1", "Sheet2"] },
  { name: "one sheet among them of all orders", sheets: ["上海得宝", "订单汇总"] },
])("no customers are taken from $name", ({ sheets }) => {
  const tables = sheets.map((sheet, at) => checkedTable({ ...line, orderNo: [`A${at}`] }, { asOf, sheet }));
  const made = review(tables, { asOf });
  expect(() => tableOf(made.report, "byCustomer")).toThrow("no table byCustomer");
  expect(notesOf(made.report)).toContain("没有“客户”列，未按客户统计。");
});

test("a column of customers wins over the sheets' names", () => {
  const tables = [
    checkedTable({ ...line, customer: ["甲"] }, { asOf, sheet: "上海得宝" }),
    checkedTable({ ...line, orderNo: ["B"] }, { asOf, sheet: "Nordic Care AB" }),
  ];
  expect(rowsOf(review(tables, { asOf }).report, "byCustomer").map(([name]) => name)).toEqual([
    "甲",
    "（未填）",
  ]);
});
