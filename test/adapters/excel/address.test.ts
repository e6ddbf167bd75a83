import fc from "fast-check";
import { addressLists, addressOf, areasOfAddress } from "../../../src/adapters/excel/host/address";
import { quotedSheetName } from "../../../src/core";

const cell = { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 };

test.each([
  { address: "B2", areas: [cell] },
  { address: "Sheet1!$B$2", areas: [cell] },
  { address: "'a,b!C3'!B2", areas: [cell] },
  { address: "'it''s, A1'!B2,'it''s, A1'!B2", areas: [cell, cell] },
  { address: "订单!B2:C3", areas: [{ ...cell, lastRow: 3, lastColumn: 2 }] },
  { address: "2:3", areas: [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 16_383 }] },
  { address: "B:B", areas: [{ ...cell, firstRow: 1, lastRow: 1_048_576 }] },
  { address: "", areas: [] },
  { address: "name", areas: [] },
])("$address", ({ address, areas }) => {
  expect(areasOfAddress(address)).toEqual(areas);
});

const area = fc
  .tuple(fc.integer({ min: 1, max: 9_000 }), fc.nat(900), fc.nat(700), fc.nat(30))
  .map(([firstRow, rows, firstColumn, columns]) => ({
    ...{ firstRow, lastRow: firstRow + rows },
    ...{ firstColumn, lastColumn: firstColumn + columns },
  }));

test("areas written as lists of addresses, with any sheet before them, are read back", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 2_000 }), fc.string({ minLength: 1 }), (areas, sheet) => {
      const lists = addressLists(areas);
      expect(lists.flatMap(areasOfAddress)).toEqual(areas);
      expect(lists.every((list) => list.length <= 8_192)).toBe(true);
      const [first] = areas;
      if (first) expect(areasOfAddress(`${quotedSheetName(sheet)}!${addressOf(first)}`)).toEqual([first]);
    }),
    { numRuns: 50 },
  );
});
