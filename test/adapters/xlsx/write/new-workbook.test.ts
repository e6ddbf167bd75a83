import { join } from "node:path";
import { existsSync } from "node:fs";
import * as XLSX from "xlsx";
import { layOut } from "../../../../src/core/report/layout";
import { cellAt, plainStyle, styleAt, type SheetCells } from "../../../../src/core/sheet/cells";
import { newWorkbook } from "../../../../src/adapters/xlsx/write/new-workbook";
import { readPackage, workbookPartName } from "../../../../src/adapters/xlsx/read/read-package";
import { reviewReport } from "../../../support/review-report";
import { sheetsFromFile } from "../../../support/sheet-from-xlsx";
import { patchedFile, zipOfBytes } from "./patched";

function readBack(bytes: Uint8Array): readonly SheetCells[] {
  const zip = zipOfBytes(bytes);
  return readPackage(zip, workbookPartName(zip));
}

const sheet: SheetCells = {
  name: "订单/2026",
  hidden: false,
  rowCount: 4,
  columns: [
    {
      values: ["单号", "=1+1", " 007 ", "a".repeat(40_000)],
      styles: Uint16Array.of(0, 0, 0, 0),
      formulaRows: new Set(),
    },
    {
      values: [null, 46_347, true, { error: "#N/A" }],
      styles: Uint16Array.of(0, 1, 0, 0),
      formulaRows: new Set(),
    },
  ],
  styles: [plainStyle, { ...plainStyle, numberFormat: "yyyy/m/d", isDate: true }],
  merges: [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 }],
  hiddenRows: new Set([3]),
  hiddenColumns: new Set([1]),
  date1904: false,
  tableHints: [],
};

test("values, number formats, merged ranges and what is hidden are copied", () => {
  const made = newWorkbook([sheet, { ...sheet, name: "藏", hidden: true }]);
  expect(made.sheetNames).toEqual(["订单-2026", "藏"]);
  const [first, second] = readBack(made.bytes);
  expect(first).toMatchObject({
    name: "订单-2026",
    hidden: false,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
  });
  expect(first!.hiddenColumns).toEqual(sheet.hiddenColumns);
  expect(second!.hidden).toBe(true);
  for (const [row, column] of [
    [1, 0],
    [2, 0],
    [3, 0],
    [2, 1],
    [3, 1],
    [4, 1],
  ]) {
    expect(cellAt(first!, row!, column!)).toEqual(cellAt(sheet, row!, column!));
  }
  expect(styleAt(first!, 2, 1)).toMatchObject({ numberFormat: "yyyy/m/d", isDate: true });
});

test("text longer than a cell holds is cut, and its cell named", () => {
  const made = newWorkbook([sheet]);
  expect(made.cutTexts).toEqual([{ sheet: "订单-2026", row: 4, column: 0 }]);
  expect(cellAt(readBack(made.bytes)[0]!, 4, 0)).toHaveLength(32_767);
});

test("a workbook that counts from 1904 stays one", () => {
  const made = newWorkbook([{ ...sheet, date1904: true }]);
  const day = XLSX.read(made.bytes, { cellNF: true }).Sheets["订单-2026"]!["B2"] as XLSX.CellObject;
  expect(day.w).toBe("2030/11/22");
});

const shared = join(__dirname, "../../../../../shared/workbooks");
const inputs = ["P09_packing_slip_export.xls", "P14_ERP订单明细导入模板.xls", "P01_northwind_orders.csv"];

test.each(inputs)("%s copied and patched reads as it did", (name) => {
  const path = join(shared, name);
  if (!existsSync(path)) {
    console.warn(`skipped: ${name} is not here`);
    return;
  }
  const sheets = sheetsFromFile(path);
  const made = newWorkbook(sheets);
  const { bytes } = patchedFile(made.bytes, { sheets: layOut(reviewReport) });
  const again = readBack(bytes);
  expect(again.slice(0, sheets.length).map((one) => one.name)).toEqual(made.sheetNames);
  const valuesOf = (one: SheetCells) =>
    one.columns.map(({ values }) => Array.from(values, (value) => value ?? null));
  sheets.forEach((before, index) => expect(valuesOf(again[index]!)).toEqual(valuesOf(before)));
});
