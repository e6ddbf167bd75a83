import { understandSheet } from "../../../../src/core/orders/understand";
import { sheetFromGrid } from "../../../support/sheet-from-grid";

/** What the cells of one column of an order table read as. */
function readsOf(header: string, cells: readonly string[]) {
  const grid = [
    `订单号 | 客户 | 品名 | ${header}`,
    ...cells.map((cell, at) => `W${at} | 优宝 | 湿巾 | ${cell}`),
  ];
  const [table] = understandSheet(sheetFromGrid(grid.join("\n")));
  const column = table?.columns.find((one) => one.header === header);
  const counted = Object.entries(column?.reads ?? {}).filter(([, count]) => count > 0);
  return { field: column?.field, ...Object.fromEntries(counted) };
}

test.each([
  {
    header: "交期",
    cells: ["2025-03-05", "2025.3.6", "3/7", "45730", "月底", "已到", "", "甲乙丙", "!#REF!"],
    reads: { field: "requiredDate", date: 4, text: 2, blank: 1, unreadable: 2 },
  },
  {
    header: "订单数量",
    cells: ["5000", "2400PCS", "１２００", "1,000", "待定", "500-600", "", "=", "见附件说明书"],
    reads: { field: "orderQty", number: 4, text: 2, blank: 1, unreadable: 2 },
  },
  {
    header: "箱规",
    cells: ["60*40*35cm", "58×38×30", "600x400x350mm", "待定", "", "35"],
    reads: { field: "cartonSize", text: 4, blank: 1, number: 1 },
  },
  {
    header: "财务审核",
    cells: ["√", "×", "王芳", "2025-03-05", ""],
    reads: { field: "approvalFinance", text: 3, date: 1, blank: 1 },
  },
  {
    header: "备注",
    cells: ["加急", '" "', "12", "2025-03-05", ""],
    reads: { field: "remarks", text: 1, number: 1, date: 1, blank: 2 },
  },
  {
    header: "内部代号",
    cells: ["甲", "12", "2025-03-05", "", "!#N/A"],
    reads: { field: null, text: 1, number: 1, date: 1, blank: 1, unreadable: 1 },
  },
])("$header", ({ header, cells, reads }) => {
  expect(readsOf(header, cells)).toEqual(reads);
});

test("a merged cell counts for every row it covers", () => {
  const grid = `
    订单号 | 客户 | 品名 | 订单数量
    W1 | 优宝 | 湿巾 | 500
    ^ | ^ | 干巾 | 300
    W2 | 润达 | 干巾 | 200`;
  expect(understandSheet(sheetFromGrid(grid))[0]?.columns[0]?.reads).toMatchObject({ text: 3, blank: 0 });
});
