import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { templates, templateSheet, type PlacedSheet } from "../../../src/core";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { findSheet } from "../../excel-host/model/sheets";
import type { Sheet } from "../../excel-host/model/workbook";
import { startExcelHost, type ExcelHost } from "../../excel-host/start";
import { contractSheets } from "../contract/sheets";
import { clientOf } from "./client";

let host: ExcelHost;
let syncs: number;
let pairs: readonly { readonly placed: PlacedSheet; readonly made: Sheet }[];

beforeAll(async () => {
  host = await startExcelHost({ workbook: workbookFromSheets(contractSheets), web: true, apiVersion: "1.9" });
  const workbook = await openExcelWorkbook(clientOf(host));
  const placed = templates.map((template) => templateSheet(template, "zh-CN"));
  host.log.clear();
  const names = await workbook.addSheets(placed);
  syncs = host.log.syncs;
  pairs = placed.map((one, at) => ({ placed: one, made: findSheet(host.workbook, names[at] ?? "")! }));
});

afterAll(() => {
  host.dispose();
});

test("all templates take as many requests as one report", () => {
  expect(syncs).toBe(5);
});

test("every rule stands on its cells, with what is said when it is broken", () => {
  for (const { placed, made } of pairs) {
    const meant = placed.validations.map(({ area, message, strict }) => [
      area,
      message,
      strict ? "Stop" : "Warning",
    ]);
    expect(
      made.validations.map(({ area, errorAlert }) => [area, errorAlert["message"], errorAlert["style"]]),
    ).toEqual(meant);
  }
});

test.each([
  { kind: "drivers", column: 5, rule: { list: { inCellDropDown: true, source: "是,否" } } },
  {
    kind: "drivers",
    column: 0,
    rule: { date: { formula1: "1990-01-01", formula2: "2099-12-31", operator: "Between" } },
  },
  { kind: "drivers", column: 6, rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } } },
  { kind: "stock", column: 4, rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } } },
])("column $column of $kind has the rule Excel knows", ({ kind, column, rule }) => {
  const made = pairs[templates.findIndex((template) => template.kind === kind)]!.made;
  const found = made.validations.find(({ area }) => area?.firstColumn === column);
  expect(found?.rule).toEqual(rule);
});

test("no name of ours is left, the tab is plain, and all of the sheet is printed", () => {
  expect(host.workbook.names).toEqual([]);
  for (const { made } of pairs) {
    expect(made).toMatchObject({ tabColor: "", showGridlines: true, visibility: "Visible" });
    expect(made.printArea.area).toBeNull();
    expect(made.frozen.rows).toBe(2);
  }
});
