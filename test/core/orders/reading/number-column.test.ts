import type { FieldId } from "../../../../src/core/orders/fields";
import { reading, type NumberColumn } from "../../../../src/core/orders/lines";
import { readLines } from "../../../../src/core/orders/read-lines";
import { dateCell, orderSheet, understood, type SheetCell } from "../../../support/order-sheet";

function readColumn(field: FieldId, cells: readonly SheetCell[]): NumberColumn {
  const sheet = orderSheet([["表头"], ...cells.map((cell) => [cell])]);
  return readLines(sheet, understood(sheet, [field])).columns[field] as NumberColumn;
}

test.each<{ cell: SheetCell; value: number; how: keyof typeof reading; unit?: string; words?: string }>([
  { cell: 2400, value: 2400, how: "exact" },
  { cell: 0.1, value: 0.1, how: "exact" },
  { cell: -3, value: -3, how: "exact" },
  { cell: 700 * 1.1, value: 770, how: "exact" },
  { cell: -700 * 1.1, value: -770, how: "exact" },
  { cell: 770.000001, value: 770.000001, how: "exact" },
  { cell: "2400PCS", value: 2400, how: "fromText", unit: "pcs" },
  { cell: " 3000", value: 3000, how: "fromText" },
  { cell: "12包/箱", value: 12, how: "fromText", unit: "包/箱" },
  { cell: "有现货", value: NaN, how: "word", words: "有现货" },
  { cell: "TBC", value: NaN, how: "word", words: "TBC" },
  { cell: " 500-600 ", value: NaN, how: "ambiguous", words: "500-600" },
  { cell: dateCell(45726), value: NaN, how: "ambiguous", words: "45726" },
  { cell: "见附件", value: NaN, how: "unreadable", words: "见附件" },
  { cell: true, value: NaN, how: "unreadable", words: "TRUE" },
  { cell: { error: "#N/A" }, value: NaN, how: "error", words: "#N/A" },
  { cell: "", value: NaN, how: "blank" },
  { cell: null, value: NaN, how: "blank" },
])("a quantity of $cell is read as $how", ({ cell, value, how, unit, words }) => {
  const column = readColumn("orderQty", [cell, 1]);
  expect(column.values[0]).toBe(value);
  expect(column.readings[0]).toBe(reading[how]);
  expect(column.cellUnits.get(0)).toBe(unit);
  expect(column.words.get(0)).toBe(words);
});

test.each<{ name: string; cells: SheetCell[]; shares: number[] }>([
  { name: "shares stay shares", cells: [0.02, 0.2, 1], shares: [0.02, 0.2, 1] },
  { name: "one wild share does not make points", cells: [0.02, 0.2, 15], shares: [0.02, 0.2, 15] },
  { name: "points become shares", cells: [80, 100, "7"], shares: [0.8, 1, 0.07] },
  {
    name: "a sign or a format decides for its own cell",
    cells: [{ value: 1.2, numberFormat: "0%" }, "150%", 80, 60],
    shares: [1.2, 1.5, 0.8, 0.6],
  },
])("percentages: $name", ({ cells, shares }) => {
  expect([...readColumn("progressPct", cells).values]).toEqual(shares);
});

test.each<{ cell: SheetCell; value: number; how: keyof typeof reading }>([
  { cell: "√", value: 1, how: "exact" },
  { cell: "×", value: 0, how: "exact" },
  { cell: true, value: 1, how: "exact" },
  { cell: 0, value: 0, how: "exact" },
  { cell: dateCell(45726), value: 1, how: "exact" },
  { cell: "王芳", value: 1, how: "exact" },
  { cell: "N/A", value: NaN, how: "word" },
  { cell: "见附件", value: NaN, how: "unreadable" },
  { cell: 7, value: NaN, how: "unreadable" },
  { cell: "  ", value: NaN, how: "blank" },
])("an approval of $cell is read as $how", ({ cell, value, how }) => {
  const column = readColumn("approvalFinance", [cell, "√"]);
  expect(column.values[0]).toBe(value);
  expect(column.readings[0]).toBe(reading[how]);
});
