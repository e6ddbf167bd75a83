import {
  bookLinks,
  bookOf,
  bookPart,
  honestRows,
  honestSheet,
  readsHonest,
  rootLinks,
  sheetPart,
  stringsPart,
  stylesPart,
  typesPart,
} from "./base-book";
import { rowsOf, worksheet } from "../../adapters/xlsx/read/small-package";
import { reads, refused, type Ending, type HostileFile } from "./hostile-file";

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
const doctypes = [
  ["a document type", "<!DOCTYPE x>"],
  ["a billion laughs", `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join("")}]>`],
  ["a quadratic blow-up", `<!DOCTYPE x [<!ENTITY a "${"a".repeat(50_000)}">]>`],
  ["a file of this machine", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'],
  ["an address", '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'],
  ["a parameter entity", '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>'],
] as const;
const attackedParts = [sheetPart, stringsPart, stylesPart, bookPart, bookLinks, rootLinks, typesPart];

const sheet = (xml: string) => () => bookOf({ [sheetPart]: xml });
const inSheet = (xml: string) => sheet(worksheet(`${xml}<sheetData>${honestRows}</sheetData>`));
const oneText = (xml: string) => sheet(rowsOf(`<row><c t="inlineStr"><is><t>${xml}</t></is></c></row>`));
const damaged = refused("damaged");
const suspect = refused("suspect");

const cases: readonly (readonly [name: string, bytes: () => Uint8Array, ends: Ending])[] = [
  ["elements 65 deep", inSheet("<a>".repeat(64) + "</a>".repeat(64)), suspect],
  ["elements a million deep", inSheet("<a>".repeat(1e6) + "</a>".repeat(1e6)), suspect],
  ["elements a million deep that never close", sheet("<worksheet>".repeat(1e6)), suspect],
  ["elements 60 deep", inSheet("<a>".repeat(60) + "</a>".repeat(60)), readsHonest],
  ["an attribute of 2 MB", inSheet(`<a x="${"9".repeat(2 ** 21)}"/>`), suspect],
  ["100,000 attributes in a tag", inSheet(`<a ${'x="1" '.repeat(100_000)}/>`), readsHonest],
  ["300,000 attributes in a tag", inSheet(`<a ${'x="1" '.repeat(300_000)}/>`), suspect],
  ["a name of 2 MB", inSheet(`<${"a".repeat(2 ** 21)}/>`), suspect],
  ["a comment that does not end", inSheet("<!-- "), damaged],
  ["a comment of 1 MB with tags in it", inSheet(`<!--${"<row>".repeat(2e5)}-->`), readsHonest],
  ["an instruction that does not end", inSheet("<? "), damaged],
  ["a CDATA section that does not end", inSheet("<![CDATA[ "), damaged],
  ["a tag that does not end", sheet(honestSheet.slice(0, -1)), damaged],
  ["an attribute that does not end", inSheet('<a x="'), damaged],
  ["an attribute without quotes", inSheet("<cols><col hidden=1 min=1/></cols>"), damaged],
  ["tags that cross", inSheet("<a><b></a></b>"), damaged],
  ["a tag without a name", inSheet("< />"), damaged],
  ["two roots", sheet(honestSheet + honestSheet), damaged],
  ["words after the root", sheet(`${honestSheet}words`), damaged],
  ["words before the root", sheet(`words${honestSheet}`), damaged],
  ["another root", sheet(honestSheet.replaceAll("worksheet", "chartsheet")), damaged],
  ["no root", sheet("<!-- nothing -->"), damaged],
  ["an empty part", sheet(""), damaged],
  ["a part of spaces", sheet(" \n".repeat(1e5)), damaged],
  ["a part of zeros", sheet("\0".repeat(1e5)), damaged],
  ["a declaration of an element", inSheet("<!ELEMENT a ANY>"), suspect],
  ["an include", inSheet('<xi:include href="file:///etc/passwd" parse="text"/>'), readsHonest],
  ["a style sheet", sheet(`<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>${honestSheet}`), readsHonest],
  ["a reference to no entity", oneText("&secret;"), reads(["&secret;"])],
  ["a reference to zero", oneText("&#0;a"), reads(["\ufffda"])],
  ["a reference beyond all characters", oneText("&#x7FFFFFFF;&#99999999;"), reads(["\ufffd\ufffd"])],
  ["a reference of 1,000 digits", oneText(`&#${"9".repeat(1000)};`), reads([`&#${"9".repeat(1000)};`])],
  ["half a character", oneText("&#xD83D;"), reads(["\ud83d"])],
  ["an escape of zero", oneText("_x0000_"), reads(["\0"])],
  ["an ampersand alone", oneText("A & B"), reads(["A & B"])],
  [
    "CDATA that looks like a cell",
    oneText("<![CDATA[</t></is></c><c><v>9</v>]]>"),
    reads(["</t></is></c><c><v>9</v>"]),
  ],
  ["a comment inside a text", oneText("a<!-- b -->c"), reads(["ac"])],
];

export const xmlAttacks: readonly HostileFile[] = [
  ...doctypes.map(([name, doctype]) => ({
    name: `${name} in the sheet`,
    bytes: sheet(doctype + honestSheet),
    ends: suspect,
  })),
  ...attackedParts.map((part) => ({
    name: `a billion laughs in ${part}`,
    bytes: () => bookOf({ [part]: `${doctypes[1][1]}<x>&l9;</x>` }),
    ends: suspect,
  })),
  ...attackedParts.map((part) => ({
    name: `${part} is cut off`,
    bytes: () => bookOf({ [part]: part === bookPart ? "<workbook><b" : "<a><b" }),
    ends: damaged,
  })),
  ...cases.map(([name, bytes, ends]) => ({ name, bytes, ends })),
];
