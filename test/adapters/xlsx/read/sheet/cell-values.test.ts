import type { CellValue } from "../../../../../src/core/sheet/cells";
import { cellAt } from "../../../../../src/core/sheet/cells";
import { problemOf } from "../problem-of";
import { rowsOf, sharedStrings, sheetOf } from "../small-package";

const strings = sharedStrings(
  "<t>订单号</t>",
  "<r><t>湿</t></r><r><rPr><b/></rPr><t>巾</t></r>",
  "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>",
  '<t xml:space="preserve"> 80抽 </t>',
  "<t>a&amp;b &lt;c&gt; &#x1F4E6;</t>",
  "<t>第一行_x000D_\n_x005F_x000D_</t>",
  "",
  "<t/>",
  "<t><![CDATA[1<2]]></t>",
);

interface Case {
  readonly name: string;
  readonly cell: string;
  readonly value: CellValue;
}

test.each<Case>([
  { name: "a number", cell: '<c r="A1"><v>1.5</v></c>', value: 1.5 },
  { name: "a number with its type said", cell: '<c r="A1" t="n"><v>-7</v></c>', value: -7 },
  {
    name: "a number with 17 digits",
    cell: '<c r="A1"><v>0.30000000000000004</v></c>',
    value: 0.30000000000000004,
  },
  { name: "a number with an exponent", cell: '<c r="A1"><v>1.5E-7</v></c>', value: 1.5e-7 },
  { name: "a number in spaces", cell: '<c r="A1"><v> 12 </v></c>', value: 12 },
  { name: "a number cut by a comment", cell: '<c r="A1"><v>12<!-- -->34</v></c>', value: 1234 },
  { name: "a number in CDATA", cell: '<c r="A1"><v><![CDATA[5]]></v></c>', value: 5 },
  { name: "a number too large", cell: '<c r="A1"><v>1E999</v></c>', value: "1E999" },
  { name: "a number that is none", cell: '<c r="A1"><v>NaN</v></c>', value: "NaN" },
  { name: "a number with commas", cell: '<c r="A1"><v>1,000</v></c>', value: "1,000" },
  { name: "a number cell with nothing", cell: '<c r="A1"><v></v></c>', value: null },
  { name: "a cell with only a style", cell: '<c r="A1" s="1"/>', value: null },
  { name: "a shared string", cell: '<c r="A1" t="s"><v>0</v></c>', value: "订单号" },
  { name: "rich text", cell: '<c r="A1" t="s"><v>1</v></c>', value: "湿巾" },
  { name: "text with a phonetic guide", cell: '<c r="A1" t="s"><v>2</v></c>', value: "東京" },
  { name: "text with spaces at its ends", cell: '<c r="A1" t="s"><v>3</v></c>', value: " 80抽 " },
  { name: "text with references", cell: '<c r="A1" t="s"><v>4</v></c>', value: "a&b <c> 📦" },
  { name: "text with escaped characters", cell: '<c r="A1" t="s"><v>5</v></c>', value: "第一行\r\n_x000D_" },
  { name: "a string item without text", cell: '<c r="A1" t="s"><v>6</v></c>', value: "" },
  { name: "an empty string item", cell: '<c r="A1" t="s"><v>7</v></c>', value: "" },
  { name: "a string item in CDATA", cell: '<c r="A1" t="s"><v>8</v></c>', value: "1<2" },
  { name: "an index in spaces", cell: '<c r="A1" t="s"><v> 0 </v></c>', value: "订单号" },
  { name: "a shared string without index", cell: '<c r="A1" t="s"/>', value: null },
  { name: "text in the cell", cell: '<c r="A1" t="inlineStr"><is><t>A&#35746;</t></is></c>', value: "A订" },
  {
    name: "rich text in the cell",
    cell: '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
    value: "ab",
  },
  { name: "text said to be in the cell, with none", cell: '<c r="A1" t="inlineStr"></c>', value: null },
  { name: "a formula's text", cell: '<c r="A1" t="str"><f>A2&amp;"x"</f><v>a&amp;x</v></c>', value: "a&x" },
  { name: "a formula's empty text", cell: '<c r="A1" t="str"><f>""</f><v></v></c>', value: "" },
  { name: "true", cell: '<c r="A1" t="b"><v>1</v></c>', value: true },
  { name: "false", cell: '<c r="A1" t="b"><v>0</v></c>', value: false },
  { name: "an error", cell: '<c r="A1" t="e"><v>#REF!</v></c>', value: { error: "#REF!" } },
  { name: "an ISO date", cell: '<c r="A1" t="d"><v>2025-03-05</v></c>', value: 45721 },
  { name: "an ISO date that is none", cell: '<c r="A1" t="d"><v>3/5</v></c>', value: "3/5" },
  {
    name: "attributes in another order and quotes",
    cell: "<c t='s' s='0'  r='A1'><v>0</v></c>",
    value: "订单号",
  },
  { name: "attributes it does not know", cell: '<c r="A1" cm="1" vm="1" x:s="9"><v>3</v></c>', value: 3 },
  {
    name: "an extension inside the cell",
    cell: '<c r="A1"><v>3</v><extLst><ext><x:v>9</x:v></ext></extLst></c>',
    value: 3,
  },
])("$name reads as $value", async ({ cell, value }) => {
  const sheet = await sheetOf(rowsOf(`<row r="1">${cell}</row>`), { "xl/sharedStrings.xml": strings });
  expect(cellAt(sheet, 1, 0)).toEqual(value);
});

test.each([
  { name: "a shared string that is not there", cell: '<c r="B2" t="s"><v>9</v></c>', where: ", B2" },
  { name: "a negative shared string", cell: '<c r="B2" t="s"><v>-1</v></c>', where: ", B2" },
  { name: "an element inside a value", cell: '<c r="B2"><v>1<x/></v></c>', where: ", B2" },
  { name: "a type nobody knows", cell: '<c r="B2" t="z"><v>1</v></c>', where: "" },
  { name: "an address beyond the sheet", cell: '<c r="XFE2"><v>1</v></c>', where: "" },
  { name: "an address that is none", cell: '<c r="2B"><v>1</v></c>', where: "" },
])("$name is damage, and the place is said", async ({ cell, where }) => {
  const problem = await problemOf(() => sheetOf(rowsOf(`<row r="2">${cell}</row>`)));
  expect(problem).toMatchObject({ code: "damaged", args: { where: `xl/worksheets/sheet1.xml${where}` } });
});

test("an ISO date is a date whatever its format says, and keeps the rest of its style", async () => {
  const cells = ["B", "C", "D"].map(
    (column, at) => `<c r="${column}1" s="${at === 2 ? 1 : 2}" t="d"><v>2025-03-05T12:00:00Z</v></c>`,
  );
  const sheet = await sheetOf(rowsOf(`<row r="1">${cells.join("")}</row>`));
  const used = [1, 2, 3].map((column) => sheet.columns[column]!.styles[0]!);
  expect(used[0]).toBe(used[1]);
  expect(used.map((style) => sheet.styles[style]!.numberFormat)).toEqual([
    "yyyy-mm-dd",
    "yyyy-mm-dd",
    "yyyy/m/d",
  ]);
  expect(used.every((style) => sheet.styles[style]!.isDate)).toBe(true);
});
