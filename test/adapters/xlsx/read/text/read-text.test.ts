import { existsSync, readFileSync, readdirSync } from "node:fs";
import * as XLSX from "xlsx";
import { decodeText } from "../../../../../src/adapters/xlsx/read-text/decode-text";
import { readText } from "../../../../../src/adapters/xlsx/read-text/read-text";
import { valueOfField } from "../../../../../src/adapters/xlsx/read-text/text-value";
import { cellAt } from "../../../../../src/core/sheet/cells";
import { problemOf } from "../problem-of";

jest.setTimeout(120_000);

const folder = "../shared/workbooks";
const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.(csv|tsv)$/.test(file)) : [];
if (files.length === 0) console.log(`${folder} is missing: its text files are not compared`);

test.each([
  { text: "a,b\n1,2\n", format: "csv", rows: 2 },
  { text: "a\tb\n1\t2\n", format: "tsv", rows: 2 },
  { text: "a;b\n1;2\n", format: "txt", rows: 2 },
  { text: "sep=;\r\na;b,c\r\n1;2\r\n", format: "txt", rows: 2 },
  { text: "SEP=|\na|b\n", format: "txt", rows: 1 },
])("$text is $format with $rows rows", ({ text, format, rows }) => {
  const table = readText(text, "订单");
  expect(table.format).toBe(format);
  expect(table.sheet).toMatchObject({ name: "订单", rowCount: rows, hidden: false, date1904: false });
  expect(cellAt(table.sheet, 1, 0)).toBe("a");
  expect(table.sheet.columns).toHaveLength(2);
});

test("blank cells and blank rows stay where they are", () => {
  const { sheet } = readText("a,,c\n\n,2", "订单");
  expect(sheet.columns.map(({ values }) => values)).toEqual([["a"], [null, null, 2], ["c"]]);
});

test.each([
  { name: "more columns than a sheet has", text: ",".repeat(16_384) + "x", code: "beyondSheet" },
  { name: "more rows than a sheet has", text: `${"\n".repeat(1_048_576)}x`, code: "beyondSheet" },
  { name: "more cells than are read", text: `${"1,".repeat(1000)}1\n`.repeat(3000), code: "tooManyCells" },
])("$name ends in $code", async ({ text, code }) => {
  expect((await problemOf(() => readText(text, "订单"))).code).toBe(code);
});

(files.length > 0 ? test : test.skip).each(files.length > 0 ? files : ["none"])(
  "SheetJS splits %s into the same fields",
  (file) => {
    const text = decodeText(readFileSync(`${folder}/${file}`))!;
    const { sheet } = readText(text, "订单");
    const book = XLSX.read(text, {
      type: "string",
      dense: true,
      raw: true,
      ...(file.endsWith(".tsv") ? { FS: "\t" } : {}),
    });
    const theirs = (book.Sheets["Sheet1"]!["!data"] ?? []) as (XLSX.CellObject | undefined)[][];
    expect(sheet.rowCount).toBe(theirs.length);
    const differences: string[] = [];
    theirs.forEach((row, at) => {
      for (let column = 0; column < Math.max(row.length, sheet.columns.length); column++) {
        const expected = valueOfField(String(row[column]?.v ?? ""));
        const actual = cellAt(sheet, at + 1, column);
        if (actual !== expected)
          differences.push(`row ${at + 1} column ${column}: ${String(actual)}, not ${String(expected)}`);
      }
    });
    expect(differences).toEqual([]);
  },
);
