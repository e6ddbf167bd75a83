import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { plainLook, type CellLook, type GridBook, type GridSheet } from "../../../../src/app/grid-book";
import { readGridBook } from "../../../../src/adapters/xlsx/grid/read-grid-book";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import { openZip } from "../../../../src/adapters/xlsx/zip/zip";
import { packageOf, relationships, styleSheet, workbook, worksheet, type Parts } from "../read/small-package";

function gridOf(parts: Parts): GridBook {
  return readGridBook(openZip(packageOf(parts), inflateOnNode));
}

function sheetOf(content: string, parts: Parts = {}): GridSheet {
  return gridOf({ ...parts, "xl/worksheets/sheet1.xml": worksheet(content) }).sheets[0]!;
}

/** The look of the only format of a styles part. */
function lookOf(xf: string, tables = ""): CellLook {
  return gridOf({ "xl/styles.xml": styleSheet(`${tables}<cellXfs>${xf}</cellXfs>`) }).looks[0]!;
}

const tables =
  "<fonts><font/><font><b/><i/><u/><strike/><sz val='16'/><color rgb='FF0F6C5C'/><name val='宋体'/></font></fonts>" +
  "<fills><fill/><fill><patternFill patternType='solid'><fgColor rgb='FFFFF2CC'/></patternFill></fill></fills>" +
  "<borders><border/><border><left style='thin'><color indexed='64'/></left><right/><top style='double'><color theme='4'/></top>" +
  "<bottom><color rgb='FF112233'/></bottom></border></borders>";

test("a look has the font, fill and borders its format names", () => {
  expect(lookOf("<xf fontId='1' fillId='1' borderId='1' numFmtId='14'/>", tables)).toEqual({
    ...plainLook,
    ...{ bold: true, italic: true, underline: true, struck: true, fontName: "宋体", fontSize: 16 },
    ...{ fontColor: "0F6C5C", fill: "FFF2CC", numberFormat: "yyyy/m/d", isDate: true },
    borders: { left: { style: "thin", color: null }, top: { style: "double", color: "4472C4" } },
  });
});

test.each([
  {
    xml: "horizontal='center' vertical='top' wrapText='1'",
    look: { horizontal: "center", vertical: "top", wrap: true },
  },
  { xml: "horizontal='right' indent='2'", look: { horizontal: "right", indent: 2 } },
  { xml: "horizontal='centerContinuous'", look: { horizontal: "center" } },
  { xml: "horizontal='general'", look: { horizontal: null } },
  { xml: "textRotation='45'", look: { rotation: 45 } },
  { xml: "textRotation='135'", look: { rotation: -45 } },
  { xml: "textRotation='255'", look: { rotation: "stacked" } },
  { xml: "textRotation='999'", look: { rotation: 0 } },
])("alignment $xml", ({ xml, look }) => {
  expect(lookOf(`<xf><alignment ${xml}/></xf>`)).toEqual({ ...plainLook, ...look });
});

test("an unlocked cell is told whichever comes first, protection or alignment", () => {
  const protection = "<protection locked='0'/>";
  const alignment = "<alignment wrapText='1'/>";
  for (const inside of [protection + alignment, alignment + protection]) {
    expect(lookOf(`<xf>${inside}</xf>`)).toEqual({ ...plainLook, locked: false, wrap: true });
  }
});

test("what stands around the cells", () => {
  const sheet = sheetOf(
    '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>' +
      '<sheetViews><sheetView showGridLines="0" zoomScale="80"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="18" defaultColWidth="10"/>' +
      '<cols><col min="1" max="2" width="20" style="1"/><col min="4" max="16384" hidden="1"/></cols>' +
      '<sheetData><row r="2" ht="30" hidden="1"/><row r="3" s="2" customFormat="1"/><row r="4" s="2"/></sheetData>' +
      '<sheetProtection sheet="1"/><autoFilter ref="A4:F9"/>' +
      '<customSheetViews><customSheetView><pane ySplit="9" state="frozen"/></customSheetView></customSheetViews>' +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  );
  expect(sheet).toMatchObject({
    ...{ tabColor: "FF0000", gridLines: false, zoom: 0.8, frozen: { rows: 3, columns: 2 } },
    ...{ standardHeight: 18, standardWidth: 70, isProtected: true },
    filter: { firstRow: 4, lastRow: 9, firstColumn: 0, lastColumn: 5 },
    merges: [{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 }],
    hiddenRows: new Set([2]),
    rowLines: new Map([
      [2, { height: 30, look: 0 }],
      [3, { height: null, look: 2 }],
    ]),
  });
  expect(sheet.columnSpans).toEqual([
    { first: 0, last: 1, width: 140, look: 1 },
    { first: 3, last: 16_383, width: null, look: 0 },
  ]);
  expect([sheet.hiddenColumns.has(2), sheet.hiddenColumns.has(3), sheet.hiddenColumns.size]).toEqual([
    false,
    true,
    16_381,
  ]);
});

test("cells: blanks with a look are kept, blanks without are not; rows out of order are put in order", () => {
  const sheet = sheetOf(
    '<sheetData><row r="5"><c r="A5"><v>5</v></c><c r="B5"/></row>' +
      '<row r="2"><c r="A2" s="1"/><c r="A2" s="2"><v>2</v></c></row></sheetData>',
  );
  const [first] = sheet.columns;
  expect(sheet.columns).toHaveLength(1);
  expect([...first!.rows]).toEqual([2, 5]);
  expect(first!.values).toEqual([2, 5]);
  expect([...first!.looks]).toEqual([2, 0]);
});

test("formulas: shared ones written out, those of several cells not shown", () => {
  const sheet = sheetOf(
    '<sheetData><row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*$C$1&amp;"B2"</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="4"><c r="A4"><f t="array" ref="A4:A5">B4:B5</f><v>4</v></c></row>' +
      '<row r="5"><c r="A5"><f t="array" ref="A5">SUM(B1:B9*C1:C9)</f><v>5</v></c></row>' +
      '<row r="6"><c r="A6"><f t="dataTable" ref="A6:A7">B6</f><v>6</v></c></row></sheetData>',
  );
  expect([...sheet.columns[0]!.formulas]).toEqual([
    [1, "SUM(B1:C1)"],
    [2, 'B2*$C$1&"B2"'],
    [3, 'B3*$C$1&"B2"'],
    [4, null],
    [5, "SUM(B1:B9*C1:C9)"],
    [6, null],
  ]);
});

test("notes, tables, marks and sheets of Gendan's own", () => {
  const book = gridOf({
    "xl/workbook.xml": workbook('<sheet name="订单" sheetId="1" r:id="rId1"/>').replace(
      "</workbook>",
      "<definedNames><definedName name=\"_gendan_sheet_1\">'订单'!$A$1</definedName></definedNames></workbook>",
    ),
    "xl/worksheets/sheet1.xml": worksheet(
      '<sheetData/><conditionalFormatting sqref="B2 B4:B5"><cfRule type="expression"><formula>LEN("gendan.warning")&gt;0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C1"><cfRule type="expression"><formula>C1&gt;0</formula></cfRule></conditionalFormatting>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "table", "../tables/table1.xml"],
    ),
    "xl/comments1.xml":
      '<comments><commentList><comment ref="B2"><text><r><t>请</t></r><r><t>核对</t></r></text></comment></commentList></comments>',
    "xl/tables/table1.xml": '<table ref="A1:C9"/>',
  });
  expect(book.sheets[0]).toMatchObject({
    madeByGendan: true,
    notes: [{ row: 2, column: 1, text: "请核对" }],
    tables: [{ firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 2 }],
  });
  const column = { firstColumn: 1, lastColumn: 1 };
  expect(book.sheets[0]!.marks).toEqual([
    {
      severity: "warning",
      areas: [
        { firstRow: 2, lastRow: 2, ...column },
        { firstRow: 4, lastRow: 5, ...column },
      ],
    },
  ]);
});

const samples = join(__dirname, "../../../../assets/samples");

test.each(readdirSync(samples).filter((name) => name.endsWith(".xlsx")))("reads the sample %s", (name) => {
  const { sheets, looks } = readGridBook(openZip(readFileSync(join(samples, name)), inflateOnNode));
  expect(sheets.length).toBeGreaterThan(0);
  for (const { columns } of sheets) {
    for (const { rows, values, looks: own } of columns) {
      expect([values.length, own.length]).toEqual([rows.length, rows.length]);
      expect(rows.every((row, at) => row > (rows[at - 1] ?? 0))).toBe(true);
      expect(own.every((look) => look < looks.length)).toBe(true);
    }
  }
});
