import { relationships, workbook } from "../../adapters/xlsx/read/small-package";
import { bookLinks, bookOf, bookPart, readsHonest, rootLinks, sheetLinks } from "./base-book";
import { refused, type Ending, type HostileFile } from "./hostile-file";

const missing = refused("missingPart");
const suspect = refused("suspect");

/** Where the workbook says its sheet is. */
const sheetTargets: readonly (readonly [name: string, target: string, ends: Ending])[] = [
  ["climbs out", "../../../../etc/passwd", suspect],
  ["climbs out backwards", "..\\..\\..\\evil.xml", suspect],
  ["climbs and comes back", "../xl/worksheets/sheet1.xml", readsHonest],
  ["is a web address", "http://127.0.0.1:9/sheet1.xml", missing],
  ["is a file", "file:///etc/passwd", missing],
  ["is a share", "\\\\127.0.0.1\\share\\sheet1.xml", missing],
  ["is nothing", "", missing],
  ["is a folder", "worksheets/", missing],
  ["has a fragment", "worksheets/sheet1.xml#A1", missing],
  ["is in capitals", "WORKSHEETS/SHEET1.XML", readsHonest],
  ["has 10,000 steps", "./".repeat(10_000) + "worksheets/sheet1.xml", readsHonest],
  ["is the relationships", "_rels/workbook.xml.rels", refused("damaged")],
  ["is the workbook", "workbook.xml", suspect],
  ["is __proto__", "__proto__", missing],
];

const strings = ["rId2", "sharedStrings", "sharedStrings.xml"] as const;
const styles = ["rId3", "styles", "styles.xml"] as const;

/** What the honest sheet leads to, and the workbook besides: none of it is followed. */
const outside: readonly (readonly [name: string, kind: string, target: string])[] = [
  ["a link to a web page", "hyperlink", "http://127.0.0.1:9/"],
  ["a link to a program", "hyperlink", "file:///C:/Windows/System32/calc.exe"],
  ["a link to a script", "hyperlink", "javascript:alert(1)"],
  ["a picture on the web", "image", "http://127.0.0.1:9/track.png"],
  ["an object on a share", "oleObject", "\\\\127.0.0.1\\share\\evil.doc"],
  ["a template on the web", "attachedTemplate", "http://127.0.0.1:9/evil.xltm"],
  ["another workbook", "externalLinkPath", "file:///D:/报价.xlsx"],
  ["a program by its pipe", "externalLinkPath", "cmd|'/c calc'"],
  ["a frame", "frame", "http://127.0.0.1:9/"],
];

function externalLinks(kind: string, target: string): string {
  return relationships(["rId9", kind, target.replaceAll("&", "&amp;")]).replace(
    "/></Relationships>",
    ' TargetMode="External"/></Relationships>',
  );
}

const active: Readonly<Record<string, string>> = {
  "xl/vbaProject.bin": "Attribute VB_Name",
  "xl/activeX/activeX1.bin": "MZ",
  "xl/connections.xml":
    '<connections><connection id="1" type="4"><webPr url="http://127.0.0.1:9/"/></connection></connections>',
  "xl/externalLinks/externalLink1.xml":
    '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
  "customUI/customUI.xml": '<customUI onLoad="Evil"/>',
};

export const links: readonly HostileFile[] = [
  ...sheetTargets.map(([name, target, ends]) => ({
    name: `the sheet's target ${name}`,
    bytes: () => bookOf({ [bookLinks]: relationships(["rId1", "worksheet", target], strings, styles) }),
    ends,
  })),
  ...outside.map(([name, kind, target]) => ({
    name: `${name}, from the sheet`,
    bytes: () => bookOf({ [sheetLinks]: externalLinks(kind, target) }),
    ends: readsHonest,
  })),
  {
    name: "a sheet outside the file",
    bytes: () =>
      bookOf({ [bookLinks]: externalLinks("worksheet", "http://127.0.0.1:9/").replace("rId9", "rId1") }),
    ends: missing,
  },
  {
    name: "a workbook outside the file",
    bytes: () => bookOf({ [rootLinks]: externalLinks("officeDocument", "http://127.0.0.1:9/") }),
    ends: refused("notWorkbook"),
  },
  {
    name: "a workbook that is the package",
    bytes: () => bookOf({ [rootLinks]: relationships(["rId1", "officeDocument", "_rels/.rels"]) }),
    ends: refused("notWorkbook"),
  },
  {
    name: "relationships that lead in a circle",
    bytes: () =>
      bookOf({
        [sheetLinks]: relationships(["a", "table", "../workbook.xml"]),
        "xl/worksheets/_rels/_rels/sheet1.xml.rels.rels": relationships([
          "a",
          "worksheet",
          "sheet1.xml.rels",
        ]),
      }),
    ends: suspect,
  },
  {
    name: "100,001 relationships",
    bytes: () =>
      bookOf({ [sheetLinks]: `<Relationships>${"<Relationship/>".repeat(100_001)}</Relationships>` }),
    ends: suspect,
  },
  {
    name: "two relationships of one id",
    bytes: () =>
      bookOf({
        [bookLinks]: relationships(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId1", "worksheet", "none.xml"],
          strings,
          styles,
        ),
      }),
    ends: readsHonest,
  },
  {
    name: "everything that runs or connects",
    bytes: () =>
      bookOf({
        ...active,
        [bookPart]: workbook(
          '<sheet name="订单" sheetId="1" r:id="rId1"/>',
          '<fileSharing userName="=cmd"/>',
        ),
      }),
    ends: readsHonest,
  },
];
