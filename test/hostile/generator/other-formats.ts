import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import * as XLSX from "xlsx";
import { bookOf, honestValues } from "./base-book";
import { reads, refused, type Ending, type HostileFile } from "./hostile-file";

const notWorkbook = refused("notWorkbook");
const table = [
  ["订单号", "数量", "交期"],
  ["A-1", 1200, 45838],
  ["A-2", 600, 45840],
];
const honestText = table.map((row) => row.join(",")).join("\n");

/** The honest table as another format, by another program. */
export function written(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(table), "订单");
  return new Uint8Array(XLSX.write(book, { type: "buffer", bookType }) as Buffer);
}

const ole = (...pieces: readonly (string | number)[]) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(2040),
    ...pieces.map((one) =>
      typeof one === "string" ? Buffer.from(`${one}\0`, "utf16le") : Buffer.alloc(one),
    ),
    Buffer.alloc(2048),
  ]);
const start = (bytes: string, length = 64) =>
  Buffer.concat([Buffer.from(bytes, "latin1"), Buffer.alloc(length)]);
const document = (part: string, root: string) =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${part}"/></Relationships>`,
    ),
    [part]: strToU8(`<${root}/>`),
  });

/** Files that are something else than their names say. */
const cases: readonly (readonly [name: string, file: string, bytes: () => Uint8Array, ends: Ending])[] = [
  ["nothing", "订单.xlsx", () => new Uint8Array(), refused("emptyFile")],
  ["one byte", "订单.xlsx", () => new Uint8Array(1), notWorkbook],
  ["a megabyte of zeros", "订单.xlsx", () => new Uint8Array(2 ** 20), notWorkbook],
  ["a megabyte of ones", "订单.xlsx", () => new Uint8Array(2 ** 20).fill(0xff), reads(["ÿ".repeat(2 ** 20)])],
  ["spaces", "订单.xlsx", () => Buffer.from(" \n".repeat(999)), notWorkbook],
  ["a byte order mark", "订单.xlsx", () => Buffer.from("\ufeff"), notWorkbook],
  ["65 MB", "订单.xlsx", () => new Uint8Array(65 * 2 ** 20), refused("fileTooLarge")],
  ["PNG", "订单.xlsx", () => start("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), notWorkbook],
  ["JPEG", "订单.xlsx", () => start("\xff\xd8\xff\xe0\0\x10JFIF\0"), notWorkbook],
  ["GIF", "订单.xls", () => start("GIF89a\x01\0\x01\0"), notWorkbook],
  ["PDF", "订单.xlsx", () => Buffer.from("%PDF-1.7\n1 0 obj\n<</JS(app.alert(1))>>\nendobj"), notWorkbook],
  ["RTF", "订单.xls", () => Buffer.from("{\\rtf1\\ansi{\\object\\objdata 0105}}"), notWorkbook],
  ["a saved mail", "订单.xls", () => Buffer.from("MIME-Version: 1.0\n\n--x\n<html><table>"), notWorkbook],
  ["SVG", "订单.xlsx", () => Buffer.from('<svg onload="alert(1)"><script/></svg>'), notWorkbook],
  ["a program", "订单.xlsx", () => start("MZ\x90\0\x03"), notWorkbook],
  ["a program of another system", "订单.xlsx", () => start("\x7fELF\x02\x01"), notWorkbook],
  ["gzip", "订单.xlsx", () => gzipSync(bookOf()), notWorkbook],
  ["7z", "订单.xlsx", () => start("7z\xbc\xaf\x27\x1c\0"), notWorkbook],
  ["RAR", "订单.xlsx", () => start("Rar!\x1a\x07\0"), notWorkbook],
  ["a database", "订单.xlsx", () => start("SQLite format 3\0"), notWorkbook],
  ["a Word document", "订单.xlsx", () => document("word/document.xml", "document"), notWorkbook],
  ["slides", "订单.xlsx", () => document("ppt/presentation.xml", "presentation"), notWorkbook],
  ["an old Word document", "订单.xls", () => ole("WordDocument"), notWorkbook],
  ["a zip of texts", "订单.xlsx", () => zipSync({ "a.txt": strToU8("a,b") }), notWorkbook],
  ["a page without a table", "订单.xls", () => Buffer.from("<p>Please log in</p>"), notWorkbook],
  ["a password", "订单.xlsx", () => ole("EncryptedPackage"), refused("encrypted")],
  [
    "a password and a workbook",
    "订单.xls",
    () => ole("Workbook", 110, "EncryptedPackage"),
    refused("encrypted"),
  ],
  [
    "a directory beyond the file",
    "订单.xls",
    () => start("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 500),
    refused("incomplete"),
  ],
  [".xlsx called .xls", "订单.xls", () => bookOf(), reads(honestValues)],
  [".xlsx called .csv", "订单.csv", () => bookOf(), reads(honestValues)],
  [".csv called .xlsx", "订单.xlsx", () => Buffer.from(honestText), reads(honestValues)],
  [
    "text with formulas",
    "订单.csv",
    () => Buffer.from("订单号,数量\n=1+1,@SUM(A1)"),
    reads(["订单号", "数量", "=1+1", "@SUM(A1)"]),
  ],
  [
    "text with a quote that does not end",
    "订单.csv",
    () => Buffer.from('a,b\n"x,1'),
    reads(["a", "b", "x,1"]),
  ],
  [
    "text with one line of 16,385 fields",
    "订单.csv",
    () => Buffer.from("a,".repeat(16_384) + "a"),
    refused("beyondSheet"),
  ],
  [
    "text of a million quotes",
    "订单.csv",
    () => Buffer.from('"'.repeat(1_000_001)),
    reads(['"'.repeat(500_000)]),
  ],
  ["text of 1,048,577 lines", "订单.csv", () => Buffer.from("a\n".repeat(1_048_577)), refused("beyondSheet")],
  [
    "text of 5 million commas",
    "订单.csv",
    () => Buffer.from(`${",".repeat(16_000)}\n`.repeat(300)),
    reads([]),
  ],
  ["a separator that is a line end", "订单.csv", () => Buffer.from("sep=\n\na,b"), reads(["sep=", "a", "b"])],
];

/** Formats that another library reads, in a thread that can be stopped. */
const legacy: readonly HostileFile[] = (["biff8", "xlsb", "ods", "xlml"] as const).map((type) => ({
  name: `the honest table as ${type}, called .xlsx`,
  bytes: () => written(type),
  ends: reads(honestValues),
}));

export const otherFormats: readonly HostileFile[] = [
  ...cases.map(([name, file, bytes, ends]) => ({ name: `${name} (${file.slice(3)})`, file, bytes, ends })),
  ...legacy,
];
