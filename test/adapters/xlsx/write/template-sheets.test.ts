import {
  cellsOfPlaced,
  langs,
  templateSheet,
  templates,
  understandSheet,
  type PlacedValidation,
} from "../../../../src/core";
import { ownSheetNames } from "../../../../src/adapters/xlsx/write/own-sheets/own-names";
import { openPackage } from "../../../../src/adapters/xlsx/write/package";
import { readGridBook } from "../../../../src/adapters/xlsx/grid/read-grid-book";
import { validationsXml } from "../../../../src/adapters/xlsx/write/validations";
import { readBook } from "../../../../src/adapters/xlsx/write/workbook-part";
import { readPackage, workbookPartName } from "../../../../src/adapters/xlsx/read/read-package";
import { replaceIn, richParts, textOf } from "../../../support/rich-workbook";
import { sheetMeaning } from "../../sheet-meaning";
import { patched } from "./patched";

const cases = langs.flatMap((lang) =>
  templates.map((template) => ({ template, lang, name: `${template.kind} in ${lang}` })),
);

test.each(cases)(
  "a sheet of $name reads as it was laid out, and is no sheet of ours",
  ({ template, lang }) => {
    const sheet = templateSheet(template, lang);
    const { after, sheetNames } = patched(richParts(), { sheets: [sheet] });
    const pack = openPackage(after);
    expect(ownSheetNames(pack, readBook(pack))).toEqual([]);
    const read = readPackage(after, workbookPartName(after)).find(({ name }) => name === sheetNames[0])!;
    expect(sheetMeaning(read)).toEqual(sheetMeaning(cellsOfPlaced(sheet)));
    expect(understandSheet(read).map(({ kind }) => kind)).toEqual([template.kind]);
  },
);

/** Elements of a sheet in the order the schema wants. Source: ECMA-376 part 1, 18.3.1.99. */
const order = "sheetPr sheetViews cols sheetData mergeCells dataValidations printOptions pageMargins".split(
  " ",
);

test("rules for cells stand where the schema wants them, each with its area", () => {
  const sheet = templateSheet(
    templates.find(({ kind }) => kind === "drivers")!,
    "zh-CN",
  );
  const { parts } = patched(richParts(), { sheets: [sheet] });
  const xml = textOf(parts, "xl/worksheets/sheet4.xml");
  const places = order.map((name) => xml.indexOf(`<${name}`));
  expect(places.every((at) => at > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(xml).toContain(`<dataValidations count="${sheet.validations.length}">`);
  expect(xml).toContain('sqref="F3:F502"><formula1>"是,否"</formula1>');
  expect(xml).not.toContain("tabColor");
  expect(xml).not.toContain("showGridLines");
  expect(textOf(parts, "xl/workbook.xml")).not.toContain('Print_Area" localSheetId="3"');
});

const area = { firstRow: 3, lastRow: 9, firstColumn: 1, lastColumn: 1 };
const common = 'allowBlank="1" showErrorMessage="1" error="&lt;no&gt; &quot;x&quot;" sqref="B3:B9"';

test.each<{ name: string; rule: PlacedValidation["rule"]; strict: boolean; xml: string }>([
  {
    name: "a list that allows other words",
    rule: { kind: "list", options: ["a<b", "是&否"] },
    strict: false,
    xml: `<dataValidation type="list" errorStyle="warning" ${common}><formula1>"a&lt;b,是&amp;否"</formula1></dataValidation>`,
  },
  {
    name: "a day, whichever year days count from",
    rule: { kind: "day" },
    strict: true,
    xml: `<dataValidation type="date" operator="between" ${common}><formula1>DATE(1990,1,1)</formula1><formula2>DATE(2099,12,31)</formula2></dataValidation>`,
  },
  {
    name: "whole numbers from 0",
    rule: { kind: "whole" },
    strict: true,
    xml: `<dataValidation type="whole" operator="greaterThanOrEqual" ${common}><formula1>0</formula1></dataValidation>`,
  },
  {
    name: "decimals from 0",
    rule: { kind: "decimal" },
    strict: true,
    xml: `<dataValidation type="decimal" operator="greaterThanOrEqual" ${common}><formula1>0</formula1></dataValidation>`,
  },
])("$name", ({ rule, strict, xml }) => {
  const written = validationsXml([{ area, rule, strict, message: '<no> "x"' }]);
  expect(written).toBe(`<dataValidations count="1">${xml}</dataValidations>`);
});

test("a sheet that is added is marked like the others", () => {
  const sheet = templateSheet(templates[0]!, "zh-CN");
  const marks = [{ sheet: sheet.name, row: 3, column: 0, severity: "error" as const, note: "缺货号" }];
  const { after, parts } = patched(richParts(), { sheets: [sheet], marks });
  const read = readGridBook(after).sheets.find(({ name }) => name === sheet.name)!;
  expect(read.marks).toEqual([
    { severity: "error", areas: [{ firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn: 0 }] },
  ]);
  expect(read.notes).toMatchObject([{ row: 3, column: 0 }]);
  const xml = textOf(parts, "xl/worksheets/sheet4.xml");
  const places = ["<conditionalFormatting", "<dataValidations", "<legacyDrawing"].map((tag) =>
    xml.indexOf(tag),
  );
  expect(places.every((at) => at > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a workbook that counts from 1904 takes a template too", () => {
  const counting = richParts();
  replaceIn(counting, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  const sheet = templateSheet(templates[0]!, "en");
  const { after, sheetNames } = patched(counting, { sheets: [sheet] });
  const read = readPackage(after, workbookPartName(after)).find(({ name }) => name === sheetNames[0])!;
  expect(read.date1904).toBe(true);
  expect(understandSheet(read).map(({ kind }) => kind)).toEqual([templates[0]!.kind]);
});
