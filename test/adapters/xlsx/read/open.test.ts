import { strToU8, zipSync } from "fflate";
import * as XLSX from "xlsx";
import { openWorkbookFile, type OpenOptions } from "../../../../src/adapters/xlsx/read/open";
import type { LegacyReader } from "../../../../src/adapters/xlsx/legacy/reader";
import { readWithSheetJs } from "../../../../src/adapters/xlsx/legacy/sheetjs-reader";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import { cellAt } from "../../../../src/core/sheet/cells";
import { packageOf, relationships } from "./small-package";
import { problemOf } from "./problem-of";

const legacy: LegacyReader = (bytes, format) => Promise.resolve(readWithSheetJs(bytes, format));
const options: OpenOptions = { inflate: inflateOnNode, legacy };

const rows = [
  ["订单号", "数量"],
  ["WF001", 1000],
];

function written(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), "订单");
  return Uint8Array.from(XLSX.write(book, { type: "buffer", bookType }) as Buffer);
}

const gbk = [0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5];

/** The same rows in the oldest .xls, as some ERP systems still write it: records one after another, no container. */
function excel2(): Uint8Array {
  const record = (type: number, ...data: number[]) => [type, 0, data.length, 0, ...data];
  const text = (row: number, column: number, bytes: readonly number[]) =>
    record(4, row, 0, column, 0, 0, 0, 0, bytes.length, ...bytes);
  const thousand = new Uint8Array(Float64Array.of(1000).buffer);
  return Uint8Array.from([
    ...record(9, 2, 0, 0x10, 0),
    ...record(0x42, 0xa8, 3),
    ...text(0, 0, gbk),
    ...text(0, 1, [0xca, 0xfd, 0xc1, 0xbf]),
    ...text(1, 0, [...strToU8("WF001")]),
    ...record(3, 1, 0, 1, 0, 0, 0, 0, ...thousand),
    ...record(10),
  ]);
}

const contentType = (type: string) => ({
  "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/${type}"/></Types>`,
});
const html = "<table><tr><td>订单号</td><td>数量</td></tr><tr><td>WF001</td><td>1000</td></tr></table>";

test.each([
  { name: "订单.xlsx", what: "an .xlsx", bytes: written("xlsx"), format: "xlsx" },
  { name: "订单.xls", what: "an .xlsx called .xls", bytes: written("xlsx"), format: "xlsx" },
  { name: "订单.xlsm", what: "an .xlsm", bytes: written("xlsm"), format: "xlsm" },
  { name: "订单.xlsx", what: "an .xls called .xlsx", bytes: written("biff8"), format: "xls" },
  { name: "订单.et", what: "an .xls called .et", bytes: written("biff8"), format: "xls" },
  { name: "订单.xls", what: "an .xls of Excel 2 in GBK", bytes: excel2(), format: "xls" },
  { name: "订单.xlsb", what: "an .xlsb", bytes: written("xlsb"), format: "xlsb" },
  { name: "订单.ods", what: "an .ods", bytes: written("ods"), format: "ods" },
  {
    name: "订单.xls",
    what: "an XML spreadsheet called .xls",
    bytes: written("xlml"),
    format: "spreadsheetXml",
  },
  {
    name: "订单.xls",
    what: "a web page called .xls",
    bytes: strToU8(`<html>${html}</html>`),
    format: "html",
  },
  { name: "订单.xls", what: "a bare table called .xls", bytes: strToU8(html), format: "html" },
  {
    name: "订单.xlsx",
    what: "comma-separated text called .xlsx",
    bytes: strToU8("订单号,数量\nWF001,1000\n"),
    format: "csv",
  },
  {
    name: "订单.csv",
    what: "tab-separated text called .csv",
    bytes: strToU8("订单号\t数量\nWF001\t1000\n"),
    format: "tsv",
  },
  {
    name: "订单.txt",
    what: "text with semicolons",
    bytes: strToU8("订单号;数量\nWF001;1000\n"),
    format: "txt",
  },
  {
    name: "订单.xls",
    what: "GB18030 text called .xls",
    bytes: Uint8Array.from([...gbk, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0a, ...strToU8("WF001,1000")]),
    format: "csv",
  },
])("$what is read as $format", async ({ name, bytes, format }) => {
  const opened = await openWorkbookFile(bytes, name, options);
  expect(opened.format).toBe(format);
  expect(opened.sheets).toHaveLength(1);
  const sheet = opened.sheets[0]!;
  expect([1, 2].map((row) => [0, 1].map((column) => cellAt(sheet, row, column)))).toEqual(rows);
  expect(opened.zip === null).toBe(!["xlsx", "xlsm"].includes(format));
});

test.each([
  { type: "vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", format: "xltx" },
  { type: "vnd.ms-excel.template.macroEnabled.main+xml", format: "xltm" },
  { type: "vnd.ms-excel.addin.macroEnabled.main+xml", format: "xlam" },
  { type: "vnd.ms-excel.sheet.macroEnabled.main+xml", format: "xlsm" },
  { type: "xml", format: "xlsx" },
])("a package of type $type is $format", async ({ type, format }) => {
  expect((await openWorkbookFile(packageOf(contentType(type)), "x", options)).format).toBe(format);
});

test.each([
  { name: "C:\\订单\\2025.03 湿巾.csv", sheet: "2025.03 湿巾" },
  { name: "/tmp/a/orders.v2.csv", sheet: "orders.v2" },
  { name: "[草稿]订单?.csv", sheet: "草稿 订单" },
  {
    name: "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四.csv",
    sheet: "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
  },
  { name: ".csv", sheet: "Sheet1" },
  { name: "", sheet: "Sheet1" },
])("the sheet of text file $name is called $sheet", async ({ name, sheet }) => {
  const { sheets } = await openWorkbookFile(strToU8("a,b"), name, options);
  expect(sheets[0]!.name).toBe(sheet);
});

/** A compound file's signature, and one directory entry of this name at the place an entry may stand. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 512);
  return bytes;
}

const textDocument = zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") });
const lockedSheet = zipSync({
  mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
  "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>"),
});
const wordFile = packageOf({ "xl/workbook.xml": "<w:document xmlns:w='u'><w:body/></w:document>" });

test.each<{ what: string; bytes: Uint8Array; code: string }>([
  { what: "nothing", bytes: new Uint8Array(0), code: "emptyFile" },
  { what: "more than 64 MB", bytes: new Uint8Array(64 * 1024 * 1024 + 1), code: "fileTooLarge" },
  { what: "a workbook with a password", bytes: compound("EncryptedPackage"), code: "encrypted" },
  { what: "a compound file of another program", bytes: compound("WordDocument"), code: "notWorkbook" },
  { what: "an .xls cut short", bytes: written("biff8").slice(0, 1500), code: "incomplete" },
  { what: "an .xls cut inside its header", bytes: written("biff8").slice(0, 100), code: "incomplete" },
  { what: "an .xls with a broken directory", bytes: compound("Workbook"), code: "unreadable" },
  { what: "a PDF", bytes: strToU8("%PDF-1.7\n1 0 obj"), code: "notWorkbook" },
  {
    what: "a picture",
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    code: "notWorkbook",
  },
  { what: "rich text", bytes: strToU8("{\\rtf1 hello}"), code: "notWorkbook" },
  { what: "a web archive", bytes: strToU8("MIME-Version: 1.0\n"), code: "notWorkbook" },
  { what: "other XML", bytes: strToU8("<?xml version='1.0'?><orders/>"), code: "notWorkbook" },
  { what: "a web page without table", bytes: strToU8("<p>404</p>"), code: "notWorkbook" },
  { what: "only spaces", bytes: strToU8(" \r\n "), code: "notWorkbook" },
  { what: "a zip of other things", bytes: zipSync({ "a.txt": strToU8("a") }), code: "notWorkbook" },
  { what: "a Word document", bytes: wordFile, code: "notWorkbook" },
  { what: "an OpenDocument text", bytes: textDocument, code: "notWorkbook" },
  { what: "an .ods with a password", bytes: lockedSheet, code: "encrypted" },
  { what: "an .xlsx cut short", bytes: written("xlsx").slice(0, -30), code: "incomplete" },
])("$what is refused as $code", async ({ bytes, code }) => {
  expect((await problemOf(() => openWorkbookFile(bytes, "订单.xlsx", options))).code).toBe(code);
});

test.each([
  { format: "xls", bytes: written("biff8") },
  { format: "xlsb", bytes: written("xlsb") },
  { format: "ods", bytes: written("ods") },
  { format: "html", bytes: strToU8(html) },
])("where no reader for $format is given, it is refused and a way out is said", async ({ format, bytes }) => {
  const problem = await problemOf(() => openWorkbookFile(bytes, "订单", { inflate: inflateOnNode }));
  expect(problem).toMatchObject({ code: "formatNotReadHere", args: { format } });
});

test("a damaged part stops an .xlsb or .ods before the other library sees it", async () => {
  const seen = jest.fn<ReturnType<LegacyReader>, Parameters<LegacyReader>>();
  for (const bookType of ["xlsb", "ods"] as const) {
    const bytes = written(bookType);
    const at = bytes.indexOf(0x50, 200) - 3;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await problemOf(() => openWorkbookFile(bytes, "订单", { inflate: inflateOnNode, legacy: seen }));
  }
  expect(seen).not.toHaveBeenCalled();
});

test("the workbook part may have any name; what it is comes from its content type", async () => {
  const bytes = packageOf({
    "_rels/.rels": relationships(["r", "officeDocument", "xl/workbook.bin"]),
    "xl/workbook.bin": "binary",
  });
  expect((await problemOf(() => openWorkbookFile(bytes, "订单"))).args["format"]).toBe("xlsb");
});
