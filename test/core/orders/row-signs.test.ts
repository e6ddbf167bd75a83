import { rowSigns } from "../../../src/core/orders/row-signs";
import { orderSheet, type LookedCell, type SheetCell } from "../../support/order-sheet";

const value = "x";
const grey: LookedCell = { value, fill: "D9D9D9" };
const yellow: LookedCell = { value, fill: "FFFF00" };
const struck: LookedCell = { value, struck: true };
const red: LookedCell = { value, fontColor: "FF0000" };

function signsOf(row: readonly SheetCell[]) {
  const sheet = orderSheet([row, [grey]]);
  return rowSigns(
    sheet,
    Int32Array.of(1),
    row.map((_, column) => column),
  )?.[0];
}

test.each<{ name: string; row: SheetCell[]; struck?: boolean; fill?: string; fontColor?: string }>([
  { name: "every cell filled", row: [grey, grey, grey], fill: "D9D9D9" },
  { name: "three of five cells filled", row: [grey, grey, grey, value, value], fill: "D9D9D9" },
  { name: "two of five cells filled", row: [grey, grey, value, value, value] },
  { name: "two colours of equal share", row: [grey, grey, yellow, yellow] },
  {
    name: "blank cells do not count, whatever their look",
    row: [grey, { ...yellow, value: null }, null, ""],
    fill: "D9D9D9",
  },
  { name: "every cell struck", row: [struck, struck, null], struck: true },
  { name: "all but one struck", row: [struck, struck, value] },
  { name: "red letters", row: [red, red, value], fontColor: "FF0000" },
  {
    name: "black letters and white fills are no signs",
    row: [{ value, fontColor: "000000", fill: "FFFFFF" }],
  },
  { name: "an empty row", row: [null, ""] },
])("$name", ({ row, struck: isStruck = false, fill = null, fontColor = null }) => {
  expect(signsOf(row)).toEqual({ struck: isStruck, fill, fontColor });
});

test("a sheet without any look has no signs at all", () => {
  expect(rowSigns(orderSheet([[value], [value]]), Int32Array.of(1, 2), [0])).toBeNull();
});
