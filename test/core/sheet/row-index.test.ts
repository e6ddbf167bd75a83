import { cellKind, indexRows, rowCells } from "../../../src/core/sheet/row-index";
import { sheetFromGrid } from "../../support/sheet-from-grid";

function kindsOf(grid: string, row: number) {
  const index = indexRows(sheetFromGrid(grid));
  return rowCells(index, row, 0, 20).map(({ column, kind, isCovered }) => [column, kind, isCovered]);
}

test("cells are told by what they hold; blank ones are left out", () => {
  expect(kindsOf(`订单号 | 12 | 2025-03-05 | 2400PCS | ￥5 | !#REF! | = |  | " "`, 1)).toEqual([
    [0, cellKind.text, false],
    [1, cellKind.number, false],
    [2, cellKind.date, false],
    [3, cellKind.figureText, false],
    [4, cellKind.figureText, false],
    [5, cellKind.other, false],
    [6, cellKind.other, false],
  ]);
});

test("a cell merged into the one above counts as covered, one merged to the left does not", () => {
  const grid = `
    W1 | 标题 | <
    ^ | a | b
    ^ | c | d`;
  expect(kindsOf(grid, 1)).toEqual([
    [0, cellKind.text, false],
    [1, cellKind.text, false],
  ]);
  expect(kindsOf(grid, 3)[0]).toEqual([0, cellKind.text, true]);
});

test("a merged area that reaches far below the last value ends at the last row", () => {
  const sheet = sheetFromGrid("W1 | a\n | b");
  const tall = { ...sheet, merges: [{ firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 0 }] };
  expect(indexRows(tall).columns).toHaveLength(4);
});
