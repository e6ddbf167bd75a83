import { strToU8, unzipSync, zipSync } from "fflate";
import { written } from "./other-formats";
import { honestValues } from "./base-book";
import { reads, refused, type Ending, type HostileFile } from "./hostile-file";

/** An OpenDocument table with other rows. */
function openDocument(rows: string): Uint8Array {
  const parts = unzipSync(written("ods"));
  const content = new TextDecoder().decode(parts["content.xml"]);
  const changed = content.replace(/<table:table-row[^]*<\/table:table-row>/, () => rows);
  return zipSync({ ...parts, "content.xml": strToU8(changed) });
}

const odsCell = (attributes: string) =>
  `<table:table-row><table:table-cell ${attributes} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`;
const page = (cells: string) => strToU8(`<html><table><tr>${cells}</tr></table></html>`);
const office = "urn:schemas-microsoft-com:office:spreadsheet";
const xmlBook = (rows: string) =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="${office}" xmlns:ss="${office}"><Worksheet ss:Name="订单"><Table>${rows}</Table></Worksheet></Workbook>`,
  );
const number = '<Data ss:Type="Number">1</Data>';

/** The honest .xls with numbers of one of its records changed: places in the record, and what stands there then. */
function changedXls(
  record: number,
  ...numbers: readonly (readonly [at: number, value: number])[]
): Uint8Array {
  const bytes = Buffer.from(written("biff8"));
  const start = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
  let at = start;
  while (bytes.readUInt16LE(at) !== record) at += 4 + bytes.readUInt16LE(at + 2);
  for (const [place, value] of numbers) bytes.writeUInt16LE(value, at + place);
  return bytes;
}

type Case = readonly [name: string, file: string, bytes: () => Uint8Array, ends: Ending];

/** Small files that say they are large tables, in formats that another library reads. */
const cases: readonly Case[] = [
  [
    "one row, 50,000 times",
    "a.ods",
    () => openDocument(odsCell("").replace("-row>", '-row table:number-rows-repeated="50000">')),
    reads(50_000),
  ],
  [
    "one cell, 16,384 times",
    "a.ods",
    () => openDocument(odsCell('table:number-columns-repeated="16384"')),
    reads(16_384, { name: "订单" }),
  ],
  [
    "one cell, a billion times",
    "a.ods",
    () => openDocument(odsCell('table:number-columns-repeated="1000000000"')),
    refused("tooSpreadOut"),
  ],
  ["a document type", "a.ods", () => openDocument("<!DOCTYPE x>"), refused("suspect")],
  ["content cut off", "a.ods", () => openDocument("<table:table-row>"), refused("damaged")],
  [
    "a cell over a billion columns",
    "a.xls",
    () => page('<td colspan="1000000000">1</td><td>2</td>'),
    refused("tooSpreadOut"),
  ],
  [
    "a cell over a billion rows",
    "a.xls",
    () => page('<td rowspan="1000000000">1</td>'),
    refused("tooSpreadOut"),
  ],
  [
    "tables in tables, 20,000 deep",
    "a.xls",
    () => page("<table><tr><td>".repeat(20_000)),
    reads([], { name: "Sheet1" }),
  ],
  [
    "column 1,000,000,000",
    "a.xml",
    () => xmlBook(`<Row><Cell ss:Index="1000000000">${number}</Cell></Row>`),
    refused("tooSpreadOut"),
  ],
  [
    "row 1,000,000,000",
    "a.xml",
    () => xmlBook(`<Row ss:Index="1000000000"><Cell>${number}</Cell></Row>`),
    refused("tooSpreadOut"),
  ],
  [
    "a document type in XML of 2003",
    "a.xml",
    () => strToU8(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a">]><Workbook xmlns="${office}"/>`),
    refused("suspect"),
  ],
  ["XML of 2003 cut off", "a.xml", () => xmlBook("<Row").subarray(0, -40), refused("damaged")],
  ["a record longer than the file", "a.xls", () => changedXls(0x0204, [2, 0xffff]), refused("unreadable")],
  [
    "2 billion rows said",
    "a.xls",
    () => changedXls(0x0200, [8, 0xffff], [10, 0x7fff], [14, 0xffff]),
    reads(honestValues),
  ],
  [
    "a sheet beyond the file",
    "a.xls",
    () => changedXls(0x0085, [4, 0xffff], [6, 0x7fff]),
    refused("unreadable"),
  ],
  ["a code page nobody knows", "a.xls", () => changedXls(0x0042, [4, 0xfff0]), refused("unreadable")],
  [
    "a cell in row 65,535, column 65,535",
    "a.xls",
    () => changedXls(0x0203, [4, 0xffff], [6, 0xffff]),
    refused("beyondSheet"),
  ],
];

export const swellingTables: readonly HostileFile[] = cases.map(([name, file, bytes, ends]) => ({
  name: `${name} (${file.slice(2)})`,
  file,
  bytes,
  ends,
}));
