import { areaAddress } from "../../../../../src/core/sheet/address";
import { problemOf } from "../problem-of";
import { relationships, rowsOf, sheetsOf, workbook, worksheet, type Parts } from "../small-package";

const two = workbook(
  '<sheet name="一" sheetId="1" r:id="a"/><sheet name="二" sheetId="2" state="hidden" r:id="b"/>',
);
const first = rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>');
const second = rowsOf('<row r="1"><c r="A1"><v>2</v></c></row>');

/** Name, hidden, and first value of every sheet read. */
async function seen(parts: Parts): Promise<unknown[]> {
  return (await sheetsOf(parts)).map(({ name, hidden, columns }) => [
    name,
    hidden,
    columns[0]?.values[0] ?? null,
  ]);
}

const targets = (a: string, b: string) => relationships(["a", "worksheet", a], ["b", "worksheet", b]);
const sheets = {
  "xl/workbook.xml": two,
  "xl/worksheets/sheet1.xml": first,
  "xl/worksheets/sheet2.xml": second,
};

test.each<{ name: string; parts: Parts }>([
  {
    name: "targets from the workbook's folder",
    parts: {
      ...sheets,
      "xl/_rels/workbook.xml.rels": targets("worksheets/sheet1.xml", "./worksheets/sheet2.xml"),
    },
  },
  {
    name: "targets from the root, and in another case",
    parts: {
      ...sheets,
      "xl/_rels/workbook.xml.rels": targets("/xl/worksheets/sheet1.xml", "/XL/Worksheets/Sheet2.xml"),
    },
  },
  {
    name: "targets that go up and down",
    parts: {
      ...sheets,
      "xl/_rels/workbook.xml.rels": targets("../xl/worksheets/sheet1.xml", "a/../worksheets/sheet2.xml"),
    },
  },
  {
    name: "the sheets' order is the workbook's, not the relationships'",
    parts: {
      ...sheets,
      "xl/_rels/workbook.xml.rels": relationships(
        ["b", "worksheet", "worksheets/sheet2.xml"],
        ["a", "worksheet", "worksheets/sheet1.xml"],
      ),
    },
  },
  {
    name: "a workbook part in another place",
    parts: {
      "xl/workbook.xml": null,
      "xl/worksheets/sheet1.xml": null,
      "_rels/.rels": relationships(
        ["r", "extended-properties", "docProps/app.xml"],
        ["x", "officeDocument", "/book/main.xml"],
      ),
      "book/main.xml": two,
      "book/_rels/main.xml.rels": targets("s1.xml", "s2.xml"),
      "book/s1.xml": first,
      "book/s2.xml": second,
    },
  },
  {
    name: "chart, dialog and macro sheets are left out",
    parts: {
      ...sheets,
      "xl/workbook.xml": two.replace(
        '<sheet name="二"',
        '<sheet name="图" r:id="c"/><sheet name="宏" r:id="d"/><sheet name="二"',
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ["a", "worksheet", "worksheets/sheet1.xml"],
        ["b", "worksheet", "worksheets/sheet2.xml"],
        ["c", "chartsheet", "chartsheets/sheet1.xml"],
        ["d", "xlMacrosheet", "macrosheets/sheet1.xml"],
      ),
    },
  },
  {
    name: "the strict flavour of the standard",
    parts: Object.fromEntries(
      Object.entries({
        ...sheets,
        "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
        "xl/_rels/workbook.xml.rels": targets("worksheets/sheet1.xml", "worksheets/sheet2.xml"),
      }).map(([name, xml]) => [
        name,
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006",
            "http://purl.oclc.org/ooxml/spreadsheetml",
          ),
      ]),
    ),
  },
  {
    name: "another prefix than r",
    parts: {
      ...sheets,
      "xl/workbook.xml": two.replaceAll("r:id", "rel:id").replace("xmlns:r=", "xmlns:rel="),
      "xl/_rels/workbook.xml.rels": targets("worksheets/sheet1.xml", "worksheets/sheet2.xml"),
    },
  },
])("$name", async ({ parts }) => {
  expect(await seen(parts)).toEqual([
    ["一", false, 1],
    ["二", true, 2],
  ]);
});

test.each([
  { state: "hidden", hidden: true },
  { state: "veryHidden", hidden: true },
  { state: "visible", hidden: false },
])("a sheet that is $state has hidden $hidden", async ({ state, hidden }) => {
  const part = workbook(`<sheet name="A&amp;B" sheetId="1" state="${state}" r:id="rId1"/>`);
  expect(await seen({ "xl/workbook.xml": part })).toEqual([["A&B", hidden, 1]]);
});

test.each([
  { properties: '<workbookPr date1904="1"/>', date1904: true },
  { properties: '<workbookPr date1904="true"/>', date1904: true },
  { properties: '<workbookPr date1904="0"/>', date1904: false },
  { properties: "", date1904: false },
])("$properties counts from 1904: $date1904", async ({ properties, date1904 }) => {
  const [sheet] = await sheetsOf({
    "xl/workbook.xml": workbook('<sheet name="一" r:id="rId1"/>', properties),
  });
  expect(sheet!.date1904).toBe(date1904);
});

test("tables of a sheet and its auto filter are hints; a table part without a rectangle is not", async () => {
  const [sheet] = await sheetsOf({
    "xl/worksheets/sheet1.xml": worksheet('<sheetData/><autoFilter ref="A1:B5"/><tableParts count="2"/>'),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["t1", "table", "../tables/table1.xml"],
      ["d", "drawing", "../drawings/drawing1.xml"],
      ["t2", "table", "/xl/tables/table2.xml"],
    ),
    "xl/tables/table1.xml": '<table ref="D4:H20"><autoFilter ref="D4:H20"/></table>',
    "xl/tables/table2.xml": '<table name="x"/>',
  });
  expect(sheet!.tableHints.map(areaAddress)).toEqual(["A1:B5", "D4:H20"]);
});

test.each<{ name: string; parts: Parts; code: string; where?: string }>([
  { name: "no package relationships", parts: { "_rels/.rels": null }, code: "notWorkbook" },
  { name: "a text document", parts: { "xl/workbook.xml": "<w:document xmlns:w='u'/>" }, code: "notWorkbook" },
  {
    name: "no workbook part",
    parts: { "xl/workbook.xml": null },
    code: "missingPart",
    where: "xl/workbook.xml",
  },
  {
    name: "no sheet part",
    parts: { "xl/worksheets/sheet1.xml": null },
    code: "missingPart",
    where: "xl/worksheets/sheet1.xml",
  },
  {
    name: "no shared strings part",
    parts: { "xl/sharedStrings.xml": null },
    code: "missingPart",
    where: "xl/sharedStrings.xml",
  },
  {
    name: "a sheet nothing relates to",
    parts: { "xl/_rels/workbook.xml.rels": null },
    code: "missingPart",
    where: "订单",
  },
  { name: "no sheet", parts: { "xl/workbook.xml": workbook("") }, code: "noSheets" },
  {
    name: "only a chart sheet",
    parts: { "xl/_rels/workbook.xml.rels": relationships(["rId1", "chartsheet", "c.xml"]) },
    code: "noSheets",
  },
  {
    name: "a sheet outside the file",
    parts: {
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "http://x/"]).replace(
        "/>",
        ' TargetMode="External"/>',
      ),
    },
    code: "missingPart",
    where: "订单",
  },
  {
    name: "a target that climbs out",
    parts: { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "../../sheet.xml"]) },
    code: "suspect",
    where: "xl/_rels/workbook.xml.rels",
  },
])("$name ends in $code", async ({ parts, code, where }) => {
  const problem = await problemOf(() => sheetsOf(parts));
  expect(problem.code).toBe(code);
  if (where !== undefined) expect(problem.args["where"]).toBe(where);
});
