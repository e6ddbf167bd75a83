import { reading } from "../../../../src/core/orders/lines";
import { readLines } from "../../../../src/core/orders/read-lines";
import { dateCell, orderSheet, understood, type SheetCell } from "../../../support/order-sheet";

function readIds(cells: readonly SheetCell[]) {
  const sheet = orderSheet([["订单号"], ...cells.map((cell) => [cell])]);
  return readLines(sheet, understood(sheet, ["orderNo"])).columns.orderNo!;
}

test.each<{ name: string; cell: SheetCell; text: string | null; how: keyof typeof reading }>([
  { name: "a text loses the spaces around it", cell: " WF2503001\u3000", text: "WF2503001", how: "exact" },
  { name: "leading zeros stay", cell: "000123", text: "000123", how: "exact" },
  { name: "a typed number is the text it shows", cell: 6535096, text: "6535096", how: "exact" },
  { name: "all digits of a long number", cell: 123456789012345, text: "123456789012345", how: "exact" },
  { name: "no exponent", cell: 1e21, text: "1000000000000000000000", how: "exact" },
  { name: "a fraction without crumbs", cell: 0.1 + 0.2, text: "0.3", how: "exact" },
  {
    name: "zeros the format shows",
    cell: { value: 11223, numberFormat: "0000000" },
    text: "0011223",
    how: "exact",
  },
  { name: "a date as the sheet means it", cell: dateCell(45726), text: "2025-03-10", how: "exact" },
  { name: "payment terms stay text", cell: "30/70", text: "30/70", how: "exact" },
  { name: "truth values", cell: true, text: "TRUE", how: "exact" },
  { name: "spaces only", cell: " \u00A0", text: null, how: "blank" },
  { name: "an error", cell: { error: "#REF!" }, text: null, how: "error" },
  { name: "a formula without a result", cell: { value: null, formula: true }, text: null, how: "error" },
  { name: "an empty formula result", cell: { value: "", formula: true }, text: null, how: "blank" },
])("$name", ({ cell, text, how }) => {
  const column = readIds([cell, "after"]);
  expect(column.texts[0]).toBe(text);
  expect(column.readings[0]).toBe(reading[how]);
});

test("errors are named in the words, and formulas without a result as such", () => {
  const column = readIds([{ error: "#REF!" }, { value: null, formula: true }]);
  expect([...column.words]).toEqual([
    [0, "#REF!"],
    [1, "#NO_RESULT"],
  ]);
});
