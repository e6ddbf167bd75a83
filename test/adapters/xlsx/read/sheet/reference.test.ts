import fc from "fast-check";
import {
  parseArea,
  parseReference,
  sheetColumns,
} from "../../../../../src/adapters/xlsx/read/sheet/reference";
import { areaAddress, cellAddress } from "../../../../../src/core/sheet/address";

function reference(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return parseReference(bytes, 0, bytes.length);
}

const row = fc.integer({ min: 1, max: 1_048_576 });
const column = fc.integer({ min: 0, max: 16_383 });

test("the address of any cell reads back, in upper and lower case", () => {
  fc.assert(
    fc.property(row, column, (row, column) => {
      const packed = row * sheetColumns + column;
      expect(reference(cellAddress(row, column))).toBe(packed);
      expect(reference(cellAddress(row, column).toLowerCase())).toBe(packed);
    }),
  );
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "A01",
  "1A",
  "A1048577",
  "XFE1",
  "AAAA1",
  "$A$1",
  "A-1",
  "A1:B2",
  "甲1",
  "A1 ",
  "A99999999999",
])("%p is no cell's address", (text) => {
  expect(reference(text)).toBe(-1);
});

test("the address of any rectangle reads back", () => {
  fc.assert(
    fc.property(row, row, column, column, (rowA, rowB, columnA, columnB) => {
      const area = {
        firstRow: Math.min(rowA, rowB),
        lastRow: Math.max(rowA, rowB),
        firstColumn: Math.min(columnA, columnB),
        lastColumn: Math.max(columnA, columnB),
      };
      expect(parseArea(areaAddress(area))).toEqual(area);
    }),
  );
});

test.each([
  { text: "B3", area: { firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 1 } },
  { text: "$A$4:$AE$61", area: { firstRow: 4, lastRow: 61, firstColumn: 0, lastColumn: 30 } },
  { text: "C9:A2", area: { firstRow: 2, lastRow: 9, firstColumn: 0, lastColumn: 2 } },
  { text: "A:F", area: null },
  { text: "A1:XFE2", area: null },
  { text: "A1:B1048577", area: null },
  { text: "#REF!", area: null },
  { text: "", area: null },
])("$text is the rectangle $area", ({ text, area }) => {
  expect(parseArea(text)).toEqual(area);
});
