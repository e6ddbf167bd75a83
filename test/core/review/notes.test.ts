import type { CheckedTable } from "../../../src/core/check";
import type { Habit } from "../../../src/core/orders/habits";
import { checkedTable } from "../../support/checked-table";
import { columnOf, notesOf, rowsOf } from "../../support/report-tables";
import { juneTable } from "./june";
import { review } from "./review-of";

const asOf = "2025-07-05";

function withLines(table: CheckedTable, lines: Partial<CheckedTable["lines"]>): CheckedTable {
  return { ...table, lines: { ...table.lines, ...lines } };
}

function notes(tables: readonly CheckedTable[]): readonly string[] {
  return notesOf(review(tables, { asOf }).report);
}

const struck: Habit = { sign: "struck", color: null, rows: [3, 4], meaning: null, legend: null };
const grey: Habit = { sign: "fill", color: "D9D9D9", rows: [5], meaning: "cancelled", legend: "灰=取消" };

test.each([
  {
    name: "a sign nobody explains",
    lines: { habits: [struck] },
    note: "工作表“订单”有 2 行带删除线，表上没有说明含义，照常计入。",
  },
  {
    name: "a sign the legend explains",
    lines: { habits: [grey] },
    note: "工作表“订单”的图例写明“灰=取消”，1 行按此读取。",
  },
  {
    name: "a sign the team explains",
    lines: { habits: [{ ...struck, meaning: "cancelled" as const, settled: true as const }] },
    note: "工作表“订单”有 2 行带删除线，按团队确认的含义读取。",
  },
  {
    name: "hidden lines",
    lines: { hidden: new Uint8Array(15).fill(1) },
    note: "15 行被筛选或手工隐藏，照常计入。",
  },
])("$name is said", ({ lines, note }) => {
  expect(notes([withLines(juneTable(asOf), lines)])).toContain(note);
  expect(notes([juneTable(asOf)])).not.toContain(note);
});

test("units that differ are listed, each with its own sum", () => {
  const columns = {
    orderQty: [1200, 20, 5],
    unit: ["包", "箱", null],
    requiredDate: ["2025-06-01", "2025-06-02", "2025-06-03"],
  };
  expect(notes([checkedTable(columns, { asOf })])).toContain(
    "到期订单数量单位不一，不相加：包 1,200，箱 20，未注明 5。",
  );
});

test("other tables, tables without due dates and missing shipped quantities are said", () => {
  const dispatch = withLines(juneTable(asOf), { kind: "dispatch", sheet: "派车" });
  const bare = checkedTable({ orderNo: ["A", "B"] }, { asOf, sheet: "旧表" });
  expect(notes([juneTable(asOf), dispatch, bare])).toEqual(
    expect.arrayContaining([
      "工作表“派车”的 15 行不是订单，不计入复盘。",
      "2 行所在的表没有交期列，未列入明细。",
    ]),
  );
  expect(notes([bare])).toContain("没有出货数量列，准时足量率无法统计。");
});

test("the rows a table leaves out are counted by reason", () => {
  const { table } = juneTable(asOf).lines;
  const excludedRows = [
    { row: 20, reason: "total" as const },
    { row: 21, reason: "blank" as const },
    { row: 22, reason: "blank" as const },
  ];
  const made = review([withLines(juneTable(asOf), { table: { ...table, excludedRows } })], { asOf });
  expect(rowsOf(made.report, "sources")).toEqual([["订单", "A1:H16", "订单.xlsx", "合计 1，空行 2", 15, 1]]);
});

test("a rule that names its field is counted field by field, another as one", () => {
  const table = juneTable(asOf);
  const [first] = table.findings;
  const of = (code: string, field: "orderQty" | "shippedQty") => ({ ...first!, code, field });
  const findings = [
    of("number-from-text", "orderQty"),
    of("number-from-text", "shippedQty"),
    of("number-from-text", "orderQty"),
    of("shipped-over-ordered", "orderQty"),
    of("shipped-over-ordered", "shippedQty"),
  ];
  const made = review([{ ...table, findings }], { asOf });
  expect(columnOf(made.report, "findings", "count")).toEqual([2, 2, 1]);
  expect(columnOf(made.report, "findings", "kind")).toContain("订单数量是文本，按 … 读取");
});
