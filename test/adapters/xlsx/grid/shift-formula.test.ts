import fc from "fast-check";
import { shiftFormula } from "../../../../src/adapters/xlsx/grid/shift-formula";
import { cellAddress } from "../../../../src/core";

test.each([
  { formula: "B2*C2", shifted: "C4*D4" },
  { formula: "$B2*C$2+$D$2", shifted: "$B4*D$2+$D$2" },
  { formula: "SUM(A:A)+SUM($A:B)", shifted: "SUM(B:B)+SUM($A:C)" },
  { formula: "SUM(1:1,$2:3)", shifted: "SUM(3:3,$2:5)" },
  { formula: "'A1 B2'!C3&\"C3\"", shifted: "'A1 B2'!D5&\"C3\"" },
  { formula: "数量!A1", shifted: "数量!B3" },
  { formula: "LOG10(A1)", shifted: "LOG10(B3)" },
  { formula: "ATAN2(A1,B1)", shifted: "ATAN2(B3,C3)" },
  { formula: "A1_rate*rate.A1", shifted: "A1_rate*rate.A1" },
  { formula: "TRUE+1E5+1.5", shifted: "TRUE+1E5+1.5" },
  { formula: "_xlfn.XLOOKUP(A1,B:B,C:C)", shifted: "_xlfn.XLOOKUP(B3,C:C,D:D)" },
  { formula: 'IF(A1="","""A1""",A1)', shifted: 'IF(B3="","""A1""",B3)' },
  { formula: "A1#", shifted: "B3#" },
  { formula: "表1[数量]", shifted: null },
  { formula: "XFD1", shifted: null },
  { formula: "A1048575", shifted: null },
])("$formula two rows down and one column right is $shifted", ({ formula, shifted }) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test("moving on and back gives the formula again", () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 9_000 }), column: fc.nat(9_000) });
  fc.assert(
    fc.property(place, place, fc.nat(1_000), fc.nat(1_000), (one, other, rows, columns) => {
      const formula = `SUM(${cellAddress(one.row, one.column)},$${cellAddress(other.row, other.column)})*2`;
      const moved = shiftFormula(formula, rows, columns)!;
      expect(shiftFormula(moved, -rows, -columns)).toBe(formula);
    }),
  );
});
