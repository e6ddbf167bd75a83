import {
  packageOf,
  relationships,
  sharedStrings,
  styleSheet,
  workbook,
  type Parts,
} from "../../adapters/xlsx/read/small-package";
import {
  bookLinks,
  bookOf,
  bookPart,
  honestSheet,
  honestValues,
  readsHonest,
  rootLinks,
  sheetPart,
  stringsPart,
  stylesPart,
  typesPart,
} from "./base-book";
import { reads, refused, type Ending, type HostileFile } from "./hostile-file";

const damaged = refused("damaged");
const missing = refused("missingPart");
const strings = (xml: string): Parts => ({ [stringsPart]: xml });
const styles = (xml: string): Parts => ({ [stylesPart]: styleSheet(xml) });
const sheets = (xml: string, properties = ""): Parts => ({ [bookPart]: workbook(xml, properties) });
const indexed = (index: string): Parts => ({
  [sheetPart]: honestSheet.replace('t="s"><v>1</v>', `t="s"><v>${index}</v>`),
});
const formats = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const one = '<sheet name="订单" sheetId="1" r:id="rId1"/>';
const both = "<t>订单号</t>";
const named = (name: string): Ending => reads(honestValues, { name });
const secondText = (text: string): Ending => reads(honestValues.with(1, text));

const cases: readonly (readonly [name: string, parts: Parts, ends: Ending])[] = [
  ["text 2 of 2", indexed("2"), damaged],
  ["text 999999999", indexed("999999999"), damaged],
  ["text 99999999999", indexed("99999999999"), damaged],
  ["text -1", indexed("-1"), damaged],
  ["text 0.5", indexed("0.5"), damaged],
  ["text 1e0", indexed("1e0"), damaged],
  ["text __proto__", indexed("__proto__"), damaged],
  ["a text of no number", indexed(""), reads(honestValues.toSpliced(1, 1))],
  ["no texts", strings("<sst/>"), damaged],
  ["no part of texts", { [stringsPart]: null }, missing],
  [
    "4 billion texts said",
    strings(sharedStrings(both, "<t>数量</t>").replace("<sst ", '<sst count="4294967295" uniqueCount="-1" ')),
    readsHonest,
  ],
  [
    "a text of a million letters",
    strings(sharedStrings(both, `<t>${"y".repeat(1e6)}</t>`)),
    secondText("y".repeat(1e6)),
  ],
  [
    "a text of 100,000 runs",
    strings(sharedStrings(both, "<r><t>y</t></r>".repeat(1e5))),
    secondText("y".repeat(1e5)),
  ],
  [
    "a text with a million readings",
    strings(sharedStrings(both, `<t>数量</t>${"<rPh><t>x</t></rPh>".repeat(2e5)}`)),
    readsHonest,
  ],
  ["texts in texts", strings(sharedStrings(both, "<t>数<t>量</t></t>")), readsHonest],
  ["2,000,001 texts", strings(`<sst>${"<si/>".repeat(2_000_001)}</sst>`), refused("tooManyStrings")],
  ["a million cell formats", styles(`<cellXfs>${"<xf/>".repeat(1e6)}</cellXfs>`), refused("tooManyStyles")],
  ["a million fonts", styles(`<fonts>${"<font/>".repeat(1e6)}</fonts>${formats}`), refused("tooManyStyles")],
  ["a million fills", styles(`<fills>${"<fill/>".repeat(1e6)}</fills>${formats}`), refused("tooManyStyles")],
  [
    "a million number formats",
    styles(
      `<numFmts>${Array.from({ length: 1e6 }, (_, at) => `<numFmt numFmtId="${at}"/>`).join("")}</numFmts>`,
    ),
    refused("tooManyStyles"),
  ],
  ["a million borders", styles(`<borders>${"<border/>".repeat(1e6)}</borders>${formats}`), readsHonest],
  [
    "a number format of 100,000 letters",
    styles(`<numFmts><numFmt numFmtId="14" formatCode="${"y[".repeat(5e4)}"/></numFmts>${formats}`),
    readsHonest,
  ],
  [
    "formats that name fonts and fills of nobody",
    styles('<cellXfs><xf fontId="-1" fillId="99999"/><xf numFmtId="NaN"/></cellXfs>'),
    readsHonest,
  ],
  [
    "colours that are none",
    styles('<fonts><font><color theme="-1" tint="1e999" indexed="99"/></font></fonts>'),
    readsHonest,
  ],
  ["no sheets", sheets(""), refused("noSheets")],
  ["513 sheets", sheets(one.repeat(513)), refused("tooManySheets")],
  ["a part that two sheets share", sheets(one + one), refused("suspect")],
  ["a sheet without a part", sheets('<sheet name="x" r:id="rId99"/>'), missing],
  ["a sheet without a relationship", sheets('<sheet name="x"/>'), missing],
  ["a sheet that is the styles", sheets('<sheet name="x" r:id="rId3"/>'), refused("noSheets")],
  ["a sheet called __proto__", sheets(one.replace("订单", "__proto__")), named("__proto__")],
  ["a sheet called nothing", sheets(one.replace("订单", "")), named("")],
  ["a sheet called a path", sheets(one.replace("订单", "../../etc/passwd")), named("../../etc/passwd")],
  [
    "a sheet with a name of 100,000 letters",
    sheets(one.replace("订单", "长".repeat(1e5))),
    named("长".repeat(1e5)),
  ],
  ["a sheet called a formula", sheets(one.replace("订单", "=1+1")), named("=1+1")],
  ["a sheet of number -1", sheets(one.replace('sheetId="1"', 'sheetId="-1"')), readsHonest],
  ["a sheet of number 9e99", sheets(one.replace('sheetId="1"', 'sheetId="9e99"')), readsHonest],
  [
    "100,000 defined names of the whole sheet",
    {
      [bookPart]: workbook(one).replace(
        "</workbook>",
        `<definedNames>${Array.from({ length: 1e5 }, (_, at) => `<definedName name="n${at}">订单!$A:$XFD</definedName>`).join("")}</definedNames></workbook>`,
      ),
    },
    readsHonest,
  ],
  ["no workbook", { [bookPart]: null }, missing],
  ["a workbook that is a document", { [bookPart]: "<document/>" }, refused("notWorkbook")],
  ["no relationships", { [rootLinks]: null }, refused("notWorkbook")],
  ["no relationships of the workbook", { [bookLinks]: null }, missing],
  ["no content types", { [typesPart]: null }, reads(honestValues, { copy: "damaged" })],
  [
    "a content type of a program",
    { [typesPart]: '<Types><Default Extension="xml" ContentType="application/x-msdownload"/></Types>' },
    readsHonest,
  ],
  ["no sheet part", { [sheetPart]: null }, missing],
  [
    "a workbook that links to itself",
    { [bookLinks]: relationships(["rId1", "worksheet", "workbook.xml"]) },
    refused("suspect"),
  ],
];

export const bookParts: readonly HostileFile[] = [
  ...cases.map(([name, parts, ends]) => ({ name, bytes: () => bookOf(parts), ends })),
  {
    name: "nothing but relationships",
    bytes: () => packageOf({ [bookPart]: null, [sheetPart]: null }),
    ends: missing,
  },
];
