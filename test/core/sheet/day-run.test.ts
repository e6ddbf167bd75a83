import { understandSheet } from "../../../src/core/orders/understand";
import { dayRun } from "../../../src/core/sheet/day-run";
import { indexRows, rowCells } from "../../../src/core/sheet/row-index";
import { placeOf } from "../../support/expected-table";
import { sheetFromGrid } from "../../support/sheet-from-grid";

test.each([
  { name: "typed dates", row: "机型|2025-03-17|2025-03-18|2025-03-19", columns: [1, 2, 3] },
  { name: "dates in text, a Sunday left out", row: "3/14|3/15|3/17|合计", columns: [0, 1, 2] },
  { name: "over New Year", row: "12月30日|12月31日|1月1日|1月2日", columns: [0, 1, 2, 3] },
  { name: "two days are two dates of a line", row: "A1|2025-03-17|2025-03-18|100", columns: [] },
  { name: "dates of stages, days apart", row: "A1|2025-03-01|2025-03-10|2025-03-28", columns: [] },
  { name: "the same day again", row: "2025-03-17|2025-03-17|2025-03-17", columns: [] },
  { name: "in any order, with others between", row: "3/19|品名|3/17||3/18", columns: [0, 2, 4] },
  { name: "plain figures", row: "1|2|3|4", columns: [] },
])("$name", ({ row, columns }) => {
  const index = indexRows(sheetFromGrid(`\n${row}`));
  expect([...dayRun(rowCells(index, 1, 0, 20))].sort()).toEqual(columns);
});

test.each([
  { name: "typed", headers: "2025-03-17|2025-03-18|2025-03-19|2025-03-20" },
  { name: "text", headers: "3/17|3/18|3/19|3/20" },
])("a plan of two names and days is a table: $name", ({ headers }) => {
  const tables = understandSheet(
    sheetFromGrid(`
      第12周计划
      品名|单位|${headers}
      湿巾|包|1200|1200|1200|5
      围兜|条|400|400|400|`),
  );
  expect(tables.map(placeOf)).toEqual([{ header: "2", data: "3-4", excluded: "" }]);
  expect(tables[0]?.datedColumns).toEqual([2, 3, 4, 5]);
});

test("order lines with dates a day apart are no header", () => {
  const tables = understandSheet(
    sheetFromGrid(`
      A公司|WF1|2025-03-17|2025-03-18|2025-03-19|1200
      B公司|WF2|2025-03-17|2025-03-20|2025-03-25|400
      C公司|WF3|2025-03-17|2025-03-21|2025-03-26|400`),
  );
  expect(tables.map(placeOf)).toEqual([{ header: "", data: "1-3", excluded: "" }]);
});
