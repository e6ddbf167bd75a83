import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { bookOf, honestRows, readsHonest, sheetPart, stringsPart, stylesPart, typesPart } from "./base-book";
import { workbook, worksheet, relationships } from "../../adapters/xlsx/read/small-package";
import { refused, type HostileFile } from "./hostile-file";
import { bookWithEntries, largeBook, lyingBook } from "./raw-book";
import { rawZip, type RawEntry } from "./raw-zip";

const mb = 1024 * 1024;
const spaces = (megabytes: number) => " ".repeat(megabytes * mb);
const blank = (megabytes: number) => new Uint8Array(megabytes * mb);

/** The honest sheet, swollen by spaces between its tags. */
function swollen(megabytes: number): string {
  return worksheet(`${spaces(megabytes)}<sheetData>${honestRows}</sheetData>`);
}

/** A zip in a zip in a zip, each of ten. */
function nested(levels: number): Uint8Array {
  const inner = levels === 0 ? strToU8(spaces(1)) : nested(levels - 1);
  return zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}.zip`, inner])));
}

/**
 * Entries that share one packed stretch: each begins with a stored block that quotes the header of the next, so that
 * every entry unpacks to all that follows.
 */
function quoted(count: number): Uint8Array {
  const kernel = deflateRawSync(blank(1));
  const entries: RawEntry[] = Array.from({ length: count }, (_, at) => ({
    name: `xl/media/${String(at).padStart(3, "0")}.bin`,
    content: new Uint8Array(),
    packed: at === count - 1 ? kernel : Uint8Array.from([0, 46, 0, 209, 255]),
    both: { size: mb, packedSize: kernel.length + (count - 1 - at) * 51 },
  }));
  return bookWithEntries(...entries);
}

/** Sheets of the same swollen XML. */
function manySheets(count: number, megabytes: number): Uint8Array {
  const sheet = worksheet(`${spaces(megabytes)}<sheetData/>`);
  const ids = Array.from({ length: count }, (_, at) => at + 1);
  return largeBook({
    "xl/workbook.xml": workbook(ids.map((id) => `<sheet name="${id}" r:id="rId${id}"/>`).join("")),
    "xl/_rels/workbook.xml.rels": relationships(
      ...ids.map((id) => [`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`] as const),
    ),
    ...Object.fromEntries(ids.map((id) => [`xl/worksheets/sheet${id}.xml`, sheet])),
  });
}

const bombParts = [
  [sheetPart, "<worksheet>", "</worksheet>"],
  [stringsPart, "<sst>", "</sst>"],
  [stylesPart, "<styleSheet>", "</styleSheet>"],
  ["xl/workbook.xml", "<workbook>", "</workbook>"],
  [typesPart, "<Types>", "</Types>"],
  ["_rels/.rels", "<Relationships>", "</Relationships>"],
  ["xl/_rels/workbook.xml.rels", "<Relationships>", "</Relationships>"],
] as const;

export const bombs: readonly HostileFile[] = [
  ...bombParts.map(([part, open, close]) => ({
    name: `30 MB of spaces in ${part}`,
    bytes: () => largeBook({ [part]: `${open}${spaces(30)}${close}` }),
    ends: refused("bomb"),
  })),
  { name: "23 MB of spaces", bytes: () => largeBook({ [sheetPart]: swollen(23) }), ends: readsHonest },
  { name: "25 MB of spaces", bytes: () => largeBook({ [sheetPart]: swollen(25) }), ends: refused("bomb") },
  {
    name: "17 pictures said to be 24 MB each",
    bytes: () =>
      bookWithEntries(
        ...Array.from({ length: 17 }, (_, at) => ({
          name: `xl/${at}.png`,
          content: "x",
          both: { size: 24 * mb },
        })),
      ),
    ends: refused("totalTooLarge"),
  },
  { name: "3 sheets of 20 MB each", bytes: () => manySheets(3, 20), ends: refused("bomb") },
  {
    name: "30 MB that say they are 1,000 bytes",
    bytes: () => lyingBook(sheetPart, { content: swollen(30), both: { size: 1_000 } }),
    ends: refused("damaged"),
  },
  {
    name: "100 MB of nothing in a picture nobody reads",
    bytes: () => largeBook({ "xl/media/image1.png": blank(100) }),
    ends: readsHonest,
  },
  {
    name: "zips in a zip in a zip",
    bytes: () => bookOf({ "xl/embeddings/a.zip": nested(3) }),
    ends: readsHonest,
  },
  { name: "a zip of zips alone", bytes: () => nested(2), ends: refused("notWorkbook") },
  { name: "entries that quote each other", bytes: () => quoted(200), ends: refused("suspect") },
  {
    name: "4,900 entries",
    bytes: () => bookOf(Object.fromEntries(Array.from({ length: 4_900 }, (_, at) => [`xl/${at}.xml`, ""]))),
    ends: readsHonest,
  },
  {
    name: "6,000 entries",
    bytes: () => bookOf(Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`xl/${at}.xml`, ""]))),
    ends: refused("tooManyParts"),
  },
  {
    name: "entries of nothing but a directory",
    bytes: () =>
      rawZip(Array.from({ length: 60_000 }, (_, at) => ({ name: `${at}`, content: "", stored: true }))),
    ends: refused("tooManyParts"),
  },
];
