import { check } from "../../src/app/check";
import { dayOf, type CheckedTable } from "../../src/core";
import { orderAt, orderChoices } from "../../src/ui/views/making/order-choices";
import { sheetFromGrid } from "../support/sheet-from-grid";

function tablesOf(grid: string): readonly CheckedTable[] {
  const outcome = check([sheetFromGrid(grid, "订单")], { asOf: dayOf(2025, 6, 20), profile: {} });
  if (outcome.kind !== "checked") throw new Error("no order table");
  return outcome.tables;
}

const tables = tablesOf(`
订单号 | 客户 | 品名 | 数量 | 交期 | 已出货数量 | 状态
WF1 | 优宝 | 湿巾 | 100 | 2025-03-05 | 100 | 
WF2 | 润达 | 围兜 | 200 | 2025-07-08 | 0 |
WF2 | 润达 | 湿巾 | 300 | 2025-03-09 | 300 |
 | 润达 | 湿巾 | 300 | 2025-07-09 | 0 |
WF4 | 优宝 | 湿巾 | 300 | 2025-07-09 | 0 | 已取消
WF3 | 优宝 | 湿巾 | 300 | 2025-07-09 | 0 |`);

test("orders are counted by line, open ones first; cancelled lines and lines without a number are none", () => {
  expect(orderChoices(tables)).toEqual([
    { orderNo: "WF2", customer: "润达", lines: 2, open: 1 },
    { orderNo: "WF3", customer: "优宝", lines: 1, open: 1 },
    { orderNo: "WF1", customer: "优宝", lines: 1, open: 0 },
  ]);
});

test.each([
  { place: { sheet: "订单", row: 3, column: 5 }, order: "WF2" },
  { place: { sheet: "订单", row: 1, column: 0 }, order: null },
  { place: { sheet: "别的", row: 3, column: 0 }, order: null },
])("the order at $place.sheet, row $place.row is $order", ({ place, order }) => {
  expect(orderAt(tables, place)).toBe(order);
});
