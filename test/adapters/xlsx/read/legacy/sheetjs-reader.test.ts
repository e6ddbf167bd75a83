import { existsSync, readFileSync } from "node:fs";
import * as XLSX from "xlsx";
import type { LegacyFormat } from "../../../../../src/adapters/xlsx/legacy/reader";
import { readWithSheetJs } from "../../../../../src/adapters/xlsx/legacy/sheetjs-reader";
import { areaAddress } from "../../../../../src/core/sheet/address";
import { cellAt, isCellError, styleAt, type SheetCells } from "../../../../../src/core/sheet/cells";
import { problemOf } from "../problem-of";

/** A sheet with one of everything. */
function everything(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([["交期", "完成", "错误", "公式", "文本"], [], ["隐藏"], ["末行"]]);
  Object.assign(sheet, {
    A2: { t: "n", v: 45721, z: "yyyy/m/d" },
    B2: { t: "b", v: true },
    C2: { t: "e", v: 0x2a },
    D2: { t: "n", v: 2, f: "1+1" },
    E2: { t: "s", v: "00123" },
  });
  sheet["!merges"] = [XLSX.utils.decode_range("A4:C4")];
  sheet["!rows"] = [{}, {}, { hidden: true }];
  sheet["!cols"] = [{ wch: 9 }, { wch: 9, hidden: true }];
  const book = XLSX.utils.book_new(sheet, "订单");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["x"]]), "隐藏页");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904: false } };
  return book;
}

function read(book: XLSX.WorkBook, bookType: XLSX.BookType, format: LegacyFormat): readonly SheetCells[] {
  return readWithSheetJs(Uint8Array.from(XLSX.write(book, { type: "buffer", bookType }) as Buffer), format);
}

/** `keeps`: what SheetJS writes and reads again of each format; what it writes nothing of cannot be read here. */
test.each<{ bookType: XLSX.BookType; format: LegacyFormat; keeps: readonly string[] }>([
  { bookType: "biff8", format: "xls", keeps: ["errors", "merges", "hiddenColumns", "hiddenSheets"] },
  {
    bookType: "xlsb",
    format: "xlsb",
    keeps: ["errors", "merges", "hiddenRows", "hiddenColumns", "hiddenSheets"],
  },
  { bookType: "ods", format: "ods", keeps: ["formulas", "merges"] },
  {
    bookType: "xlml",
    format: "spreadsheetXml",
    keeps: ["errors", "formulas", "merges", "hiddenRows", "hiddenColumns", "hiddenSheets"],
  },
])("an $format gives values, dates and what else it keeps", ({ bookType, format, keeps }) => {
  const [sheet, other] = read(everything(), bookType, format);
  const row = [0, 1, 2, 3, 4].map((column) => cellAt(sheet!, 2, column));
  expect(row.filter((_, column) => column !== 2)).toEqual([45721, true, 2, "00123"]);
  expect([0, 3].map((column) => styleAt(sheet!, 2, column).isDate)).toEqual([true, false]);
  expect([sheet!.name, sheet!.rowCount, sheet!.columns.length, sheet!.date1904]).toEqual([
    "订单",
    4,
    5,
    false,
  ]);
  const kept = {
    errors: isCellError(row[2]!) && row[2].error === "#N/A",
    formulas: sheet!.columns[3]!.formulaRows.has(2),
    merges: sheet!.merges.map(areaAddress).join() === "A4:C4",
    hiddenRows: [...sheet!.hiddenRows].join() === "3",
    hiddenColumns: [...sheet!.hiddenColumns].join() === "1",
    hiddenSheets: !sheet!.hidden && other!.hidden,
  };
  expect(Object.entries(kept).flatMap(([name, value]) => (value ? [name] : []))).toEqual(keeps);
});

test("a workbook that counts from 1904 says so", () => {
  const book = everything();
  book.Workbook = { WBProps: { date1904: true } };
  expect(read(book, "biff8", "xls")[0]!.date1904).toBe(true);
});

test("a web page keeps identifiers and reads plain numbers; a merged heading is known", () => {
  const page = `<html><table><tr><th colspan="3">订单 &amp; 明细</th></tr>
    <tr><td>00123</td><td>1000</td><td>2025-03-05</td></tr>
    <tr><td style="mso-number-format:'\\@'">12345678901234567890</td><td>1,000</td><td></td></tr></table></html>`;
  const [sheet] = readWithSheetJs(new TextEncoder().encode(page), "html");
  const rows = [1, 2, 3].map((row) => [0, 1, 2].map((column) => cellAt(sheet!, row, column)));
  expect(rows).toEqual([
    ["订单 & 明细", null, null],
    ["00123", 1000, "2025-03-05"],
    ["12345678901234567890", "1,000", null],
  ]);
  expect(sheet!.merges.map(areaAddress)).toEqual(["A1:C1"]);
});

/** Records of an .xls one after another, without a container. */
const bareXls = (...records: readonly (readonly number[])[]) => Uint8Array.from(records.flat());
const start = [0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0];

test.each([
  { name: "with a password", bytes: bareXls(start, [0x2f, 0, 4, 0, 1, 2, 3, 4]), code: "encrypted" },
  { name: "that ends in the middle", bytes: bareXls(start.slice(0, 6)), code: "unreadable" },
])("an .xls $name is refused as $code", async ({ bytes, code }) => {
  expect((await problemOf(() => readWithSheetJs(bytes, "xls"))).code).toBe(code);
});

const folder = "../shared/workbooks";
const real = [
  { file: "P09_packing_slip_export.xls", rows: 61, columns: 8, cell: "0023707", at: [2, 0], hidden: [] },
  {
    file: "P10_supplier_recovery_two_row_header.xls",
    rows: 3,
    columns: 78,
    cell: 444444444,
    at: [3, 1],
    hidden: [1],
  },
  { file: "P14_ERP订单明细导入模板.xls", rows: 4, columns: 6, cell: "条码*", at: [2, 0], hidden: [] },
  { file: "P14b_ERP商品导入模板.xls", rows: 4, columns: 32, cell: "可乐test", at: [3, 0], hidden: [] },
  { file: "P14c_ERP出入库明细模板.xls", rows: 4, columns: 6, cell: "仓库1", at: [3, 0], hidden: [] },
];
if (!existsSync(folder)) console.log(`${folder} is missing: its .xls files are not read`);

(existsSync(folder) ? test : test.skip).each(real)("$file", ({ file, rows, columns, cell, at, hidden }) => {
  const [sheet] = readWithSheetJs(readFileSync(`${folder}/${file}`), "xls");
  expect([sheet!.rowCount, sheet!.columns.length]).toEqual([rows, columns]);
  expect(cellAt(sheet!, at[0]!, at[1]!)).toBe(cell);
  expect([...sheet!.hiddenRows]).toEqual(hidden);
});
