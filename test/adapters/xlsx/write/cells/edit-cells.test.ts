import {
  HeldCell,
  longestCellText,
  type CellEdit,
} from "../../../../../src/adapters/xlsx/write/cells/cell-edit";
import { prefixedParts, replaceIn, richParts, textOf, type Parts } from "../../../../support/rich-workbook";
import { patched } from "../patched";

const sheet1 = "xl/worksheets/sheet1.xml";
const sheet3 = "xl/worksheets/sheet3.xml";

function edit(row: number, column: number, value: CellEdit["value"], sheet = "订单"): CellEdit {
  return { sheet, row, column, value };
}

/** Writes values to the sheet 隐藏, whose rows and looks are given, and gives its rows. */
function rowsAfter(data: string, cells: readonly CellEdit[], looks = '<xf numFmtId="0"/>'): string {
  const parts = richParts();
  replaceIn(parts, sheet3, /<sheetData>.*<\/sheetData>/, data);
  replaceIn(parts, "xl/styles.xml", /<cellXfs.*<\/cellXfs>/, `<cellXfs>${looks}</cellXfs>`);
  const { parts: written } = patched(parts, { cells });
  return /<sheetData.*<\/sheetData>/.exec(textOf(written, sheet3))![0];
}

test.each([
  { what: "a number", value: 417, to: '<c r="B2"><f>_xldudf_GENDAN_CARTONS(A1,24)</f><v>417</v></c>' },
  {
    what: "a text",
    value: "合格<",
    to: '<c r="B2" t="str"><f>_xldudf_GENDAN_CARTONS(A1,24)</f><v>合格&lt;</v></c>',
  },
  {
    what: "an error",
    value: { error: "#N/A" },
    to: '<c r="B2" t="e"><f>_xldudf_GENDAN_CARTONS(A1,24)</f><v>#N/A</v></c>',
  },
  { what: "nothing", value: null, to: '<c r="B2"><f>_xldudf_GENDAN_CARTONS(A1,24)</f></c>' },
])("a formula is stored with $what as its result", ({ value, to }) => {
  const cells = [edit(2, 1, { formula: "GENDAN.CARTONS(A1,24)", value }, "隐藏")];
  expect(rowsAfter("<sheetData/>", cells)).toBe(`<sheetData><row r="2">${to}</row></sheetData>`);
});

const b2 = (value: CellEdit["value"]) => [edit(2, 1, value, "隐藏")];

test.each([
  { name: "an empty sheet", data: "<sheetData/>", to: '<row r="2"><c r="B2"><v>7</v></c></row>' },
  {
    name: "rows and cells without addresses",
    data: "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>",
    to: "<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>7</v></c></row>",
  },
  {
    name: "an empty row",
    data: '<sheetData><row r="2" ht="30" /></sheetData>',
    to: '<row r="2" ht="30" ><c r="B2"><v>7</v></c></row>',
  },
  {
    name: "a missing cell between others",
    data: '<sheetData><row r="2" spans="1:3"><c r="A2"/><c r="C2"><v>1</v></c></row></sheetData>',
    to: '<row r="2" spans="1:3"><c r="A2"/><c r="B2"><v>7</v></c><c r="C2"><v>1</v></c></row>',
  },
  {
    name: "a missing row between others",
    data: '<sheetData><row r="1"/><row r="3"><c r="A3"/></row></sheetData>',
    to: '<row r="1"/><row r="2"><c r="B2"><v>7</v></c></row><row r="3"><c r="A3"/></row>',
  },
  {
    name: "a cell beyond what its row says it uses",
    data: '<sheetData><row r="2" spans="1:1"><c r="A2"/></row></sheetData>',
    to: '<row r="2" spans="1:2"><c r="A2"/><c r="B2"><v>7</v></c></row>',
  },
  {
    name: "what only looks like a cell",
    data: '<sheetData><!-- <row r="2"> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="B2"/>]]></t></is></c></row></sheetData>',
    to: '<!-- <row r="2"> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="B2"/>]]></t></is></c><c r="B2"><v>7</v></c></row>',
  },
  {
    name: "single quotes, another order, a type and a rich value of the old",
    data: "<sheetData><row r='2'><c t='s' vm='1' s='0' x:keep='y' r='B2'><v>1</v></c></row></sheetData>",
    to: "<row r='2'><c x:keep='y' r='B2'><v>7</v></c></row>",
  },
])("$name", ({ data, to }) => {
  expect(rowsAfter(data, b2(7))).toBe(`<sheetData>${to}</sheetData>`);
});

test.each([
  { name: "a text", value: "=1+1", to: ' t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>' },
  {
    name: "markup",
    value: "<b>&",
    to: ' t="inlineStr"><is><t xml:space="preserve">&lt;b&gt;&amp;</t></is></c>',
  },
  { name: "a number", value: -1.5e-7, to: "><v>-1.5e-7</v></c>" },
  { name: "yes", value: true, to: ' t="b"><v>1</v></c>' },
  { name: "nothing", value: null, to: "/>" },
])("$name in place of a text", ({ value, to }) => {
  const data = '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c></row></sheetData>';
  expect(rowsAfter(data, b2(value))).toBe(`<sheetData><row r="2"><c r="B2"${to}</row></sheetData>`);
});

test.each([
  { name: "a day where no date shows", value: { day: 45_838 }, look: 'numFmtId="0"', format: "yyyy-mm-dd" },
  { name: "a day where one shows", value: { day: 45_838 }, look: 'numFmtId="31"', format: null },
  { name: "a number in a cell of text", value: 5, look: 'numFmtId="49"', format: "General" },
  { name: "a number elsewhere", value: 5, look: 'numFmtId="9"', format: null },
  { name: "a text among dates", value: "月底", look: 'numFmtId="14"', format: null },
])("$name: the look keeps all but the number format, and that where it can", ({ value, look, format }) => {
  const parts = richParts();
  replaceIn(parts, sheet3, /<c r="A1">/, '<c r="A1" s="1">');
  const old = `<xf numFmtId="0"/><xf fillId="1" ${look}><protection locked="0"/></xf>`;
  replaceIn(parts, "xl/styles.xml", /<cellXfs.*<\/cellXfs>/, `<cellXfs count="2">${old}</cellXfs>`);
  const { parts: written } = patched(parts, {
    cells: [edit(1, 0, value, "隐藏"), edit(1, 1, value, "隐藏")],
  });
  const styles = textOf(written, "xl/styles.xml");
  const style = /<c r="A1" s="(\d+)"/.exec(textOf(written, sheet3))![1];
  if (format === null) {
    expect(style).toBe("1");
    return;
  }
  const id = format === "General" ? 0 : /numFmtId="(\d+)" formatCode="yyyy-mm-dd"/.exec(styles)![1];
  expect(style).toBe("2");
  expect(styles).toContain(
    `${old}<xf fillId="1" numFmtId="${id}" applyNumberFormat="1"><protection locked="0"/></xf>`,
  );
});

test("new cells take the style of their row, else of their column", () => {
  const parts = richParts();
  replaceIn(parts, sheet1, '<col min="5"', '<col min="8" max="9" width="9" style="3"/><col min="5"');
  replaceIn(parts, sheet1, '<row r="10">', '<row r="10" s="2" customFormat="1">');
  const { parts: written } = patched(parts, { cells: [edit(10, 7, 1), edit(9, 7, 1), edit(9, 3, null)] });
  expect(textOf(written, sheet1)).toContain('<c r="H10" s="2"><v>1</v></c>');
  expect(textOf(written, sheet1)).toContain('<row r="9"><c r="H9" s="3"><v>1</v></c></row>');
  expect(textOf(written, sheet1)).toContain('<dimension ref="A1:H10"/>');
});

test("a day is counted as the workbook counts", () => {
  const parts = richParts();
  replaceIn(parts, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  const { parts: written } = patched(parts, { cells: [edit(2, 1, { day: 45_838 }), edit(3, 1, 7)] });
  expect(textOf(written, sheet1)).toContain('<c r="B2" s="2"><v>44376</v></c>');
  expect(textOf(written, sheet1)).toContain('<c r="B3" s="2"><v>7</v></c>');
});

const withFormulas = (cells: string): Parts => {
  const parts = richParts();
  replaceIn(parts, sheet3, /<sheetData>.*<\/sheetData>/, `<sheetData><row r="1">${cells}</row></sheetData>`);
  return parts;
};

test.each([
  { name: "the workbook", parts: richParts() },
  { name: "with prefixes", parts: prefixedParts() },
])("a formula that is written over is gone, from the order of calculation too: $name", ({ parts }) => {
  const { parts: written } = patched(parts, { cells: [edit(2, 0, "PO-2")] });
  const xml = textOf(written, sheet1).replaceAll("x:", "");
  expect(xml).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">PO-2</t></is></c>');
  expect(written.has("xl/calcChain.xml")).toBe(false);
  expect(textOf(written, "[Content_Types].xml")).not.toContain("calcChain");
  expect(textOf(written, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(textOf(written, "xl/workbook.xml")).toMatch(/calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/);
});

test("the order of calculation stays where no formula goes; results are asked for anew", () => {
  const { parts } = patched(richParts(), { cells: [edit(2, 2, 250)] });
  expect(parts.get("xl/calcChain.xml")).toBe(richParts().get("xl/calcChain.xml"));
  expect(textOf(parts, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a workbook without formulas is not calculated", () => {
  const parts = richParts();
  replaceIn(parts, sheet1, /<f[ >].*?<\/f>/g, "");
  expect(textOf(patched(parts, { cells: [edit(2, 2, 250)] }).parts, "xl/workbook.xml")).not.toContain(
    "fullCalc",
  );
});

test("a cell that repeats the formula of another is written over, the other is not", () => {
  const master = '<c r="A1"><f t="shared" ref="A1:C1" si="0">D1+1</f><v>1</v></c>';
  const parts = withFormulas(`${master}<c r="B1"><f t="shared" si="0"/><v>1</v></c>`);
  const { parts: written } = patched(parts, { cells: [edit(1, 1, 9, "隐藏")] });
  expect(textOf(written, sheet3)).toContain(`${master}<c r="B1"><v>9</v></c>`);
  expect(() => patched(parts, { cells: [edit(1, 0, 9, "隐藏")] })).toThrow(HeldCell);
});

test.each([
  { name: "a cell filled by a formula above", cells: [edit(11, 0, 1)], hold: "arrayFormula" },
  { name: "a header of a table", cells: [edit(1, 2, "数")], hold: "tableHeader" },
  { name: "a pivot table", cells: [edit(4, 1, 1, "透视")], hold: "pivotTable" },
])("$name cannot be changed alone, and nothing is written", ({ cells, hold }) => {
  expect(() => patched(richParts(), { cells })).toThrow(expect.objectContaining({ name: "HeldCell", hold }));
});

test.each([
  { name: "a sheet that is not there", cell: edit(1, 1, 1, "没有") },
  { name: "a number no cell holds", cell: edit(1, 1, Number.NaN) },
  { name: "a day that is none", cell: edit(1, 1, { day: Number.NaN }) },
  { name: "a text no cell holds", cell: edit(1, 1, "x".repeat(longestCellText + 1)) },
])("$name is an error", ({ cell }) => {
  expect(() => patched(richParts(), { cells: [cell] })).toThrow(RangeError);
});
