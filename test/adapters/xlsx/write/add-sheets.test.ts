import * as XLSX from "xlsx";
import type { Report } from "../../../../src/core/report/blocks";
import { layOut } from "../../../../src/core/report/layout";
import { FileProblem } from "../../../../src/adapters/xlsx/guard/problem";
import {
  packed,
  prefixedParts,
  replaceIn,
  richParts,
  textOf,
  type Parts,
} from "../../../support/rich-workbook";
import { reviewReport } from "../../../support/review-report";
import { patched } from "./patched";

const sheets = layOut(reviewReport);
const [summaryName, linesName] = sheets.map(({ name }) => name) as [string, string];

function opened(parts: Parts): XLSX.WorkBook {
  return XLSX.read(packed(parts), { cellNF: true });
}

test.each([
  { name: "the rich workbook", parts: richParts() },
  { name: "one with prefixes", parts: prefixedParts() },
])("$name: report sheets stand after its own, shown, under their names", ({ parts }) => {
  const result = patched(parts, { sheets });
  const book = opened(result.parts);
  expect(result.sheetNames).toEqual([summaryName, linesName]);
  expect(book.SheetNames).toEqual(["订单", "透视", "隐藏", summaryName, linesName]);
  expect(book.Workbook!.Sheets!.map(({ Hidden }) => Hidden)).toEqual([0, 0, 2, 0, 0]);
  expect(textOf(result.parts, "xl/workbook.xml")).toContain('activeTab="0"');
});

test("a sheet added again gets a number, and its links, charts and names follow", () => {
  const once = patched(richParts(), { sheets }).parts;
  const { parts, sheetNames } = patched(once, { sheets });
  expect(sheetNames).toEqual([`${summaryName} (2)`, `${linesName} (2)`]);
  expect(textOf(parts, "xl/worksheets/sheet6.xml")).toContain(`location="'${linesName} (2)'!A4:F64"`);
  expect(textOf(parts, "xl/charts/chart5.xml")).toContain(`<c:f>'${summaryName} (2)'!$B$11:$B$15</c:f>`);
  const names = opened(parts).Workbook!.Names!.filter(({ Name }) => Name.startsWith("_gendan"));
  expect(names.map(({ Name, Ref }) => [Name, Ref])).toEqual([
    ["_gendan_sheet_1", `'${summaryName}'!$A$1`],
    ["_gendan_sheet_2", `'${linesName}'!$A$1`],
    ["_gendan_sheet_3", `'${summaryName} (2)'!$A$1`],
    ["_gendan_sheet_4", `'${linesName} (2)'!$A$1`],
  ]);
});

test("names for filter and print belong to their sheets; the workbook's own names stay", () => {
  const names = opened(patched(richParts(), { sheets }).parts).Workbook!.Names!;
  const own = names.map(({ Name, Ref, Sheet }) => `${Sheet ?? ""} ${Name} ${Ref}`);
  expect(own).toEqual([
    "0 _xlnm.Print_Area 订单!$A$1:$F$8",
    "0 _xlnm.Print_Titles 订单!$1:$1",
    " 今天 DATE(2026,11,21)",
    ` _gendan_sheet_1 '${summaryName}'!$A$1`,
    expect.stringMatching(/^3 _xlnm.Print_Area /),
    ` _gendan_sheet_2 '${linesName}'!$A$1`,
    `4 _xlnm._FilterDatabase '${linesName}'!$A$4:$F$64`,
    expect.stringMatching(/^4 _xlnm.Print_Area /),
    `4 _xlnm.Print_Titles '${linesName}'!$4:$4`,
  ]);
});

test("a workbook without names gets them where they belong, after its external references", () => {
  const parts = richParts();
  replaceIn(parts, "xl/workbook.xml", /<definedNames>.*<\/definedNames>/, "");
  const xml = textOf(patched(parts, { sheets }).parts, "xl/workbook.xml");
  expect(xml).toMatch(/<\/externalReferences><definedNames>.*<\/definedNames><calcPr /);
});

test("a link whose sheet is not there is written as plain text", () => {
  const report: Report = {
    sheets: [
      {
        name: "复盘",
        landscape: false,
        blocks: [
          { kind: "note", text: "有", link: { to: "cell", sheet: "订单", row: 2, column: 1 } },
          { kind: "note", text: "没有", link: { to: "cell", sheet: "旧订单", row: 2, column: 1 } },
        ],
      },
    ],
  };
  const { parts } = patched(richParts(), { sheets: layOut(report) });
  const xml = textOf(parts, "xl/worksheets/sheet4.xml");
  expect(xml.match(/<hyperlink [^>]*>/g)).toEqual([`<hyperlink ref="A1" location="'订单'!B2"/>`]);
  const styles = [...xml.matchAll(/<c r="A[12]" s="(\d+)"/g)].map(([, style]) => style);
  expect(new Set(styles).size).toBe(2);
});

test("names with quotes, ampersands and what reads as an escape stay what they are", () => {
  const name = "a'b&<c>_x0041_";
  const blocks = [{ kind: "note" as const, text: "去", link: { to: "table" as const, table: "t" } }];
  const table = {
    kind: "table" as const,
    id: "t",
    columns: [{ id: "c", label: "列", width: 9 }],
    rows: [],
    empty: "无",
  };
  const laidOut = layOut({ sheets: [{ name, landscape: false, blocks: [...blocks, table] }] });
  const { parts, sheetNames } = patched(richParts(), { sheets: laidOut });
  expect(sheetNames).toEqual([name]);
  const book = opened(parts);
  expect(book.SheetNames.at(-1)).toBe(name);
  expect((book.Sheets[name]!["A1"] as XLSX.CellObject).l?.Target).toBe(`#'a''b&<c>_x0041_'!A3`);
});

test("what the owner forbade and what a signature loses is told", () => {
  const parts = richParts();
  expect(patched(parts, { sheets })).toMatchObject({ protectedStructure: false, breaksSignature: false });
  replaceIn(parts, "xl/workbook.xml", 'lockStructure="0"', 'lockStructure="1"');
  parts.set("_xmlsignatures/sig1.xml", "<Signature/>");
  expect(patched(parts, { sheets })).toMatchObject({ protectedStructure: true, breaksSignature: true });
});

test("a workbook in the strict vocabulary gets sheets in it", () => {
  const parts = richParts();
  const strict = "http://purl.oclc.org/ooxml";
  for (const [name, part] of parts) {
    if (typeof part !== "string") continue;
    const renamed = part
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", `${strict}/spreadsheetml/main`)
      .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/", `${strict}/officeDocument/`);
    parts.set(name, renamed);
  }
  const { parts: written } = patched(parts, { sheets });
  expect(opened(written).SheetNames).toHaveLength(5);
  for (const name of ["xl/worksheets/sheet4.xml", "xl/charts/chart2.xml", "xl/drawings/drawing2.xml"]) {
    expect(textOf(written, name)).not.toContain("schemas.openxmlformats.org");
    expect(textOf(written, name)).toContain(strict);
  }
});

test("a workbook without styles gets a styles part", () => {
  const parts = richParts();
  parts.delete("xl/styles.xml");
  replaceIn(parts, "xl/_rels/workbook.xml.rels", /<Relationship Id="rId4"[^>]*>/, "");
  replaceIn(parts, "[Content_Types].xml", /<Override PartName="\/xl\/styles.xml"[^>]*>/, "");
  const { parts: written } = patched(parts, { sheets });
  const cell = opened(written).Sheets[linesName]!["E5"] as XLSX.CellObject;
  expect(cell.z).toBe("yyyy-mm-dd");
  expect(textOf(written, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
});

test.each([
  { name: "no workbook", part: "_rels/.rels", from: /<Relationship Id="rId1"[^>]*>/, code: "notWorkbook" },
  { name: "a broken workbook part", part: "xl/workbook.xml", from: "</sheets>", code: "damaged" },
  { name: "broken styles", part: "xl/styles.xml", from: "</fonts>", code: "damaged" },
  {
    name: "a document type in the styles",
    part: "xl/styles.xml",
    from: "<numFmts ",
    to: "<!DOCTYPE a><numFmts ",
    code: "damaged",
  },
])("$name is a problem of the file: $code", ({ part, from, to, code }) => {
  const parts = richParts();
  replaceIn(parts, part, from, to ?? "");
  let problem: unknown;
  try {
    patched(parts, { sheets });
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(FileProblem);
  expect(problem).toMatchObject({ code });
});
