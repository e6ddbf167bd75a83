import { holidaysNotPublished } from "../../../src/core/rules/holidays-not-published";
import { ruleCases } from "../../support/rule-cases";

ruleCases(holidaysNotPublished, [
  {
    name: "once for each year, at its first open line, with the number of lines",
    columns: { requiredDate: ["2025-07-01", "2027-03-01", "2027-05-01", "2028-01-10"] },
    finds: [
      { line: 1, args: { year: 2027, lines: 2 } },
      { line: 3, args: { year: 2028, lines: 1 } },
    ],
  },
  { name: "years that are known", columns: { requiredDate: ["2026-12-31", "2025-07-01", null] }, finds: [] },
  {
    name: "a line that is done",
    columns: { requiredDate: ["2027-03-01"], orderQty: [5], shippedQty: [5] },
    finds: [],
  },
  {
    name: "the first day of such a year",
    columns: { requiredDate: ["2027-01-01"] },
    finds: [{ line: 0, args: { year: 2027, lines: 1 } }],
  },
]);
