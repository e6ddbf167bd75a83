import { plainStyle, styleAt, type CellStyle } from "../../../../../src/core/sheet/cells";
import { rowsOf, sheetOf, styleSheet, relationships } from "../small-package";

const theme = `<a:theme xmlns:a="u"><a:themeElements><a:clrScheme name="x">
<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="fefefe"/></a:lt1>
<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>
<a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme>
<a:fontScheme><a:accent1><a:srgbClr val="999999"/></a:accent1></a:fontScheme></a:themeElements></a:theme>`;

const withTheme = {
  "xl/theme/theme1.xml": theme,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "theme", "theme/theme1.xml"],
  ),
};

interface Pieces {
  readonly font?: string;
  readonly fill?: string;
  readonly format?: string;
  readonly formatId?: number;
  readonly colors?: string;
}

/** The style of a cell whose font, fill and number format are the given pieces of XML. */
async function styleOf(pieces: Pieces, parts = {}): Promise<CellStyle> {
  const { font = "", fill = "", format = "", formatId = 0, colors = "" } = pieces;
  const styles = styleSheet(
    `${format === "" ? "" : `<numFmts><numFmt numFmtId="176" formatCode="${format}"/></numFmts>`}` +
      `<fonts><font/><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills>` +
      `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
      `<cellXfs><xf/><xf numFmtId="${format === "" ? formatId : 176}" fontId="1" fillId="1"/></cellXfs>` +
      `<dxfs><dxf><font><strike/></font><fill><patternFill><fgColor rgb="FF123456"/></patternFill></fill></dxf></dxfs>${colors}`,
  );
  const rows = rowsOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
  return styleAt(await sheetOf(rows, { ...parts, "xl/styles.xml": styles }), 1, 0);
}

test.each<{ name: string; pieces: Pieces; expected: Partial<CellStyle> }>([
  { name: "nothing set", pieces: {}, expected: plainStyle },
  { name: "bold", pieces: { font: "<b/>" }, expected: { bold: true } },
  { name: "bold said to be off", pieces: { font: '<b val="0"/>' }, expected: { bold: false } },
  { name: "struck", pieces: { font: "<strike/>" }, expected: { struck: true } },
  { name: "struck said in words", pieces: { font: '<strike val="true"/>' }, expected: { struck: true } },
  { name: "struck said to be off", pieces: { font: '<strike val="false"/>' }, expected: { struck: false } },
  { name: "a red font", pieces: { font: '<color rgb="FFff0000"/>' }, expected: { fontColor: "FF0000" } },
  { name: "an automatic font", pieces: { font: '<color auto="1"/>' }, expected: { fontColor: null } },
  { name: "an indexed font", pieces: { font: '<color indexed="10"/>' }, expected: { fontColor: "FF0000" } },
  {
    name: "the system's font colour",
    pieces: { font: '<color indexed="64"/>' },
    expected: { fontColor: null },
  },
  {
    name: "a solid fill",
    pieces: {
      fill: '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill>',
    },
    expected: { fill: "FFFF00" },
  },
  {
    name: "a fill with six digits",
    pieces: { fill: '<patternFill patternType="solid"><fgColor rgb="ffc000"/></patternFill>' },
    expected: { fill: "FFC000" },
  },
  {
    name: "no pattern, whatever colour it names",
    pieces: { fill: '<patternFill patternType="none"><fgColor rgb="FFFFFF00"/></patternFill>' },
    expected: { fill: null },
  },
  {
    name: "a grey pattern without colour",
    pieces: { fill: '<patternFill patternType="gray125"/>' },
    expected: { fill: null },
  },
  {
    name: "a colour that is none",
    pieces: { fill: '<patternFill patternType="solid"><fgColor rgb="red"/></patternFill>' },
    expected: { fill: null },
  },
  {
    name: "a gradient",
    pieces: { fill: '<gradientFill><stop position="0"><color rgb="FF112233"/></stop></gradientFill>' },
    expected: { fill: null },
  },
  {
    name: "a palette of the workbook's own",
    pieces: {
      font: '<color indexed="1"/>',
      colors:
        '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
    },
    expected: { fontColor: "ABCDEF" },
  },
  { name: "a built-in date", pieces: { formatId: 14 }, expected: { numberFormat: "yyyy/m/d", isDate: true } },
  {
    name: "a built-in Chinese date",
    pieces: { formatId: 57 },
    expected: { numberFormat: 'yyyy"年"m"月"', isDate: true },
  },
  {
    name: "a built-in number",
    pieces: { formatId: 4 },
    expected: { numberFormat: "#,##0.00", isDate: false },
  },
  {
    name: "a format number nobody defined",
    pieces: { formatId: 999 },
    expected: { numberFormat: "General", isDate: false },
  },
  {
    name: "a Chinese date of its own",
    pieces: { format: "[$-804]yyyy&quot;年&quot;m&quot;月&quot;" },
    expected: { numberFormat: '[$-804]yyyy"年"m"月"', isDate: true },
  },
  {
    name: "a number of its own",
    pieces: { format: "0.00_ " },
    expected: { numberFormat: "0.00_ ", isDate: false },
  },
])("$name", async ({ pieces, expected }) => {
  expect(await styleOf(pieces)).toMatchObject(expected);
});

test.each([
  { color: 'theme="0"', rgb: "FEFEFE" },
  { color: 'theme="1"', rgb: "111111" },
  { color: 'theme="2"', rgb: "EEEEEE" },
  { color: 'theme="3"', rgb: "222222" },
  { color: 'theme="4"', rgb: "4472C4" },
  { color: 'theme="5"', rgb: "ED7D31" },
  { color: 'theme="12"', rgb: null },
  { color: 'theme="1" tint="1"', rgb: "FFFFFF" },
  { color: 'theme="0" tint="-1"', rgb: "000000" },
  { color: 'theme="4" tint="NaN"', rgb: "4472C4" },
])("a font coloured $color shows $rgb", async ({ color, rgb }) => {
  expect((await styleOf({ font: `<color ${color}/>` }, withTheme)).fontColor).toBe(rgb);
});

/** Left: what Excel's colour picker calls "60 % lighter", "25 % darker"; right: the colour Excel then reports. */
test.each([
  { tint: "0.5999938962981048", rgb: "B4C6E7" },
  { tint: "-0.249977111117893", rgb: "2F5496" },
])("a tint of $tint is within one step of Excel's $rgb on every channel", async ({ tint, rgb }) => {
  const shown = (await styleOf({ font: `<color theme="4" tint="${tint}"/>` }, withTheme)).fontColor!;
  for (const at of [0, 2, 4]) {
    const channel = (color: string): number => Number.parseInt(color.slice(at, at + 2), 16);
    expect(Math.abs(channel(shown) - channel(rgb))).toBeLessThanOrEqual(1);
  }
});

test("without a theme part the colours are Office's own; without a styles part every cell is plain", async () => {
  expect((await styleOf({ font: '<color theme="4"/>' })).fontColor).toBe("4472C4");
  const rels = relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]);
  const sheet = await sheetOf(rowsOf('<row r="1"><c r="A1" s="5"><v>1</v></c></row>'), {
    "xl/styles.xml": null,
    "xl/_rels/workbook.xml.rels": rels,
  });
  expect(sheet.styles).toEqual([plainStyle]);
  expect([...sheet.columns[0]!.styles]).toEqual([0]);
});
