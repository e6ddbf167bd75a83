import { readPackage, workbookPartName } from "../../../../../src/adapters/xlsx/read/read-package";
import { SheetInUse } from "../../../../../src/adapters/xlsx/write/own-sheets/in-use";
import { ownSheetNames } from "../../../../../src/adapters/xlsx/write/own-sheets/own-names";
import { openPackage } from "../../../../../src/adapters/xlsx/write/package";
import { readBook } from "../../../../../src/adapters/xlsx/write/workbook-part";
import { layOut } from "../../../../../src/core/report/layout";
import {
  packed,
  prefixedParts,
  replaceIn,
  richParts,
  textOf,
  type Parts,
} from "../../../../support/rich-workbook";
import { reviewReport } from "../../../../support/review-report";
import { textSheet } from "../../../contract/sheets";
import { patched, zipOfBytes } from "../patched";

const report = layOut(reviewReport);
const book = "xl/workbook.xml";

function ownSheets(parts: Parts): readonly string[] {
  const pack = openPackage(zipOfBytes(packed(parts)));
  return ownSheetNames(pack, readBook(pack));
}

function sheetNames(parts: Parts): string[] {
  const zip = zipOfBytes(packed(parts));
  return readPackage(zip, workbookPartName(zip)).map(({ name }) => name);
}

test.each([
  { name: "as Excel writes it", parts: richParts() },
  { name: "with prefixes", parts: prefixedParts() },
])("sheets of ours that go leave every part as it was, but for looks: $name", ({ parts }) => {
  const added = patched(parts, { sheets: report });
  expect(ownSheets(added.parts)).toEqual(added.sheetNames);
  expect(ownSheets(parts)).toEqual([]);
  const { parts: removed } = patched(added.parts, { removeSheets: added.sheetNames });
  expect([...removed.keys()].sort()).toEqual([...parts.keys()].sort());
  for (const [name, part] of parts) {
    if (name !== "xl/styles.xml") expect([name, removed.get(name)]).toEqual([name, part]);
  }
});

test("a sheet is replaced: the new one has its name, sheets after it their own print areas", () => {
  const base = patched(richParts(), { sheets: [textSheet("Findings", ["old"])] }).parts;
  const both = patched(base, { sheets: report }).parts;
  replaceIn(both, book, 'activeTab="0"', 'activeTab="4"');
  const names = sheetNames(both).slice(4);
  const { parts, sheetNames: made } = patched(both, {
    removeSheets: ["findings"],
    sheets: [textSheet("Findings", ["new"])],
  });
  expect(made).toEqual(["Findings"]);
  expect(sheetNames(parts)).toEqual(["订单", "透视", "隐藏", ...names, "Findings"]);
  const xml = textOf(parts, book);
  expect(xml).toContain('activeTab="3"');
  const areas = [...xml.matchAll(/name="_xlnm.Print_Area" localSheetId="(\d+)"[^>]*>'?([^'!]+)/g)];
  expect(areas.map(([, index, sheet]) => [Number(index), sheet])).toEqual([
    [0, "订单"],
    ...names.map((name, at) => [3 + at, name]),
    [3 + names.length, "Findings"],
  ]);
  expect(ownSheets(parts)).toEqual([...names, "Findings"]);
});

test("the sheet shown goes: the first that can be seen is shown", () => {
  const { parts } = patched(richParts(), { sheets: [textSheet("Findings", ["a"])] });
  replaceIn(parts, book, 'activeTab="0"', 'activeTab="3"');
  replaceIn(parts, book, '<sheet name="订单" sheetId="1"', '<sheet name="订单" sheetId="1" state="hidden"');
  expect(textOf(patched(parts, { removeSheets: ["Findings"] }).parts, book)).toContain('activeTab="1"');
});

test.each([
  { name: "a person's sheet", remove: ["订单"] },
  { name: "a sheet that is not there", remove: ["没有"] },
])("$name is never removed", ({ remove }) => {
  const { parts } = patched(richParts(), { sheets: [textSheet("Findings", ["a"])] });
  expect(() => patched(parts, { removeSheets: remove })).toThrow(RangeError);
});

test("the last sheet that can be seen stays", () => {
  const { parts } = patched(richParts(), { sheets: [textSheet("Findings", ["a"])] });
  for (const name of ["订单", "透视"])
    replaceIn(parts, book, `<sheet name="${name}"`, `<sheet name="${name}" state="hidden"`);
  expect(() => patched(parts, { removeSheets: ["Findings"] })).toThrow(RangeError);
});

test.each([
  {
    name: "a formula",
    part: "xl/worksheets/sheet1.xml",
    from: "<f>SUM(C2:C7)</f>",
    to: "<f>SUM('Findings'!A1)</f>",
  },
  {
    name: "a formula without quotes",
    part: "xl/worksheets/sheet1.xml",
    from: "<f>SUM(C2:C7)</f>",
    to: "<f>findings!A1</f>",
  },
  { name: "a name", part: book, from: "DATE(2026,11,21)", to: "Findings!$A$1" },
])("a sheet $name refers to stays", ({ part, from, to }) => {
  const { parts } = patched(richParts(), { sheets: [textSheet("Findings", ["a"])] });
  replaceIn(parts, part, from, to);
  expect(() => patched(parts, { removeSheets: ["Findings"] })).toThrow(SheetInUse);
});
