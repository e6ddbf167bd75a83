import { storedFormula } from "../../../../../src/adapters/xlsx/write/cells/stored-formula";
import { shownFormula } from "../../../../../src/adapters/univer/draw/grid-cells";

const cases = [
  { typed: "A1*2", stored: "A1*2" },
  { typed: "SUM(A1:A9)", stored: "SUM(A1:A9)" },
  { typed: "XLOOKUP(A1,B:B,C:C)", stored: "_xlfn.XLOOKUP(A1,B:B,C:C)" },
  { typed: "SORT(FILTER(A1:B9,B1:B9>0))", stored: "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))" },
  { typed: "GENDAN.CARTONS(M5:M9,O5:O9)", stored: "_xldudf_GENDAN_CARTONS(M5:M9,O5:O9)" },
  { typed: "IF(A1=\"SORT(x)\",'LET(1)'!B2,1)", stored: "IF(A1=\"SORT(x)\",'LET(1)'!B2,1)" },
  { typed: '"say ""LET("""&CONCAT(A1:A2)', stored: '"say ""LET("""&_xlfn.CONCAT(A1:A2)' },
];

test.each(cases)("$typed is stored as $stored, and shown as typed", ({ typed, stored }) => {
  expect(storedFormula(typed)).toBe(stored);
  expect(shownFormula(stored)).toBe(`=${typed}`);
});

test("a name in small letters is Gendan's too", () => {
  expect(storedFormula("gendan.cartons(A1,B1)")).toBe("_xldudf_GENDAN_CARTONS(A1,B1)");
});
