import type { SheetCells } from "../../../src/core/sheet/cells";
import { findTables } from "../../../src/core/sheet/find-tables";
import { sheetFromGrid } from "../../support/sheet-from-grid";

const orders = `
  订单号 | 客户 | 品名 | 订单数量 | 交期
  W1 | 优宝 | 湿巾 | 5000 | 2025-03-20
  W2 | 润达 | 干巾 | 3000 | 2025-03-22
  W3 | 海纳 | 围兜 | 2000 | 2025-03-25`;

/** The sheet with one more value far away. */
function withStray(sheet: SheetCells, row: number, column: number, value: string | number): SheetCells {
  const columns = [...sheet.columns];
  while (columns.length <= column)
    columns.push({ values: [], styles: new Uint16Array(0), formulaRows: new Set() });
  const values = [...(columns[column]?.values ?? [])];
  while (values.length < row - 1) values.push(null);
  values.push(value);
  columns[column] = { values, styles: new Uint16Array(values.length), formulaRows: new Set() };
  return { ...sheet, columns, rowCount: Math.max(sheet.rowCount, row) };
}

const plain = findTables(sheetFromGrid(orders))[0]!;

test("the plain table is found", () => {
  expect(plain.area).toEqual({ firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 4 });
  expect([...plain.dataRows]).toEqual([2, 3, 4]);
});

test.each([
  { name: "in the sheet's last column", row: 1, column: 16_383 },
  { name: "in the sheet's last row", row: 1_048_576, column: 0 },
  { name: "in its last row and column", row: 1_048_576, column: 16_383 },
])("a value $name changes nothing of the table", ({ row, column }) => {
  const [found] = findTables(withStray(sheetFromGrid(orders), row, column, "x"));
  expect(found?.area).toEqual(plain.area);
  expect([...(found?.dataRows ?? [])]).toEqual([...plain.dataRows]);
});

test("hidden rows are data and are counted", () => {
  const sheet = { ...sheetFromGrid(orders), hiddenRows: new Set([1, 3, 4, 900]) };
  expect(findTables(sheet)[0]).toMatchObject({ hiddenRows: 2, dataRows: plain.dataRows });
});

test.each([
  { name: "an empty sheet", grid: "" },
  { name: "one cell", grid: "订单号" },
  { name: "a title and a date", grid: "订单跟踪表 | 2025-03-05" },
  { name: "label and value down the page", grid: "订单号 | W1\n客户 | 优宝\n数量 | 500\n交期 | 2025-03-05" },
  { name: "a list of words", grid: "优宝\n润达\n海纳\nKIDCO" },
])("no table: $name", ({ grid }) => {
  expect(findTables(sheetFromGrid(grid))).toEqual([]);
});

test("a table hint makes a header of words unknown to us", () => {
  const grid = "甲乙 | 丙丁 | 戊己\n东 | 南 | 西\n北 | 中 | 东";
  const sheet = sheetFromGrid(grid);
  const hint = { firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 2 };
  expect(findTables(sheet)).toEqual([]);
  expect(findTables({ ...sheet, tableHints: [hint] })[0]?.headerRows).toEqual([1]);
});

test("headers named like members of objects are headers like any other", () => {
  const grid = "__proto__ | constructor | 订单号 | 数量\na | b | W1 | 5\nc | d | W2 | 6";
  expect(findTables(sheetFromGrid(grid))[0]?.area.lastColumn).toBe(3);
});
