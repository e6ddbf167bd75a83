import { bookOf, readsHonest, sheetPart } from "./base-book";
import { refused, type Ending, type HostileFile } from "./hostile-file";
import { bookWithEntries, lyingBook, lyingZip } from "./raw-book";
import { packedNumbers, rawZip, type ZipLies } from "./raw-zip";

/** Records of a zip that is too large for the usual ones, at places a file chose. */
function end64(at: number, count: number, size: number, offset: number): Buffer {
  const record = packedNumbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4]);
  const numbers = packedNumbers([count, 8], [count, 8], [size, 8], [offset, 8]);
  return Buffer.concat([record, numbers, packedNumbers([0x07064b50, 4], [0, 4], [at, 8], [1, 4])]);
}

/** The end record defers to a 64-bit one. */
const deferred: ZipLies = { count: 0xffff, directoryOffset: () => 0xffffffff };

const zips: readonly (readonly [name: string, lies: ZipLies, ends: Ending])[] = [
  ["fewer entries said than there are", { count: 2 }, refused("damaged")],
  ["more entries said than there are", { count: 9 }, refused("damaged")],
  ["no entries said", { count: 0 }, refused("damaged")],
  ["65,534 entries said", { count: 65_534 }, refused("tooManyParts")],
  ["a directory beyond the file", { directoryOffset: () => 1e9 }, refused("incomplete")],
  ["a directory one byte off", { directoryOffset: (real) => real + 1 }, refused("incomplete")],
  ["a directory at the start", { directoryOffset: () => 0 }, refused("damaged")],
  ["a directory of no bytes", { directorySize: 0 }, refused("damaged")],
  ["a directory of 4 GB", { directorySize: 0xfffffffe }, refused("incomplete")],
  ["a second disk", { disk: 1 }, refused("incomplete")],
  ["a comment that is cut off", { commentBytes: 99 }, refused("incomplete")],
  ["bytes after the end", { comment: new Uint8Array(9), commentBytes: 0 }, refused("incomplete")],
  ["a program before the zip", { before: Buffer.from("MZ\x90\0\x03\0\0\0") }, refused("notWorkbook")],
  ["a comment that holds an end record", { comment: packedNumbers([0x06054b50, 4]) }, readsHonest],
  ["a comment of 65,535 bytes", { comment: new Uint8Array(65_535).fill(0x20) }, readsHonest],
  [
    "a 64-bit record that is not there",
    { ...deferred, beforeEnd: () => end64(2 ** 40, 7, 9, 9).subarray(56) },
    refused("incomplete"),
  ],
  [
    "a 64-bit record that places its directory beyond the file",
    { ...deferred, beforeEnd: (at, size) => end64(at + size, 7, size, 2 ** 50) },
    refused("incomplete"),
  ],
  [
    "a 64-bit record of a billion entries",
    { ...deferred, beforeEnd: (at, size) => end64(at + size, 1e9, size, at) },
    refused("tooManyParts"),
  ],
  [
    "a 64-bit record that is its own directory",
    { ...deferred, beforeEnd: (at, size) => end64(at + size, 1, 56, at + size) },
    refused("damaged"),
  ],
  [
    "a 64-bit record that tells the truth",
    { ...deferred, beforeEnd: (at, size) => end64(at + size, 7, size, at) },
    readsHonest,
  ],
];

/** Nothing but the places of entries is wrong. */
const placed: readonly HostileFile[] = [
  {
    name: "two entries on the same bytes",
    bytes: () => bookWithEntries({ name: "xl/again.xml", content: "x", offset: () => 0 }),
    ends: refused("suspect"),
  },
  {
    name: "an entry inside the packed bytes of another",
    bytes: () =>
      rawZip([
        { name: "a.xml", content: rawZip([{ name: "b", content: "b" }]), stored: true },
        { name: "b", content: "b", offset: () => 35 },
      ]),
    ends: refused("suspect"),
  },
  {
    name: "an entry at the directory",
    bytes: () => lyingBook(sheetPart, { offset: () => 9_999 }),
    ends: refused("damaged"),
  },
  {
    name: "an entry outside the file",
    bytes: () => lyingBook(sheetPart, { offset: () => 4e9 }),
    ends: refused("damaged"),
  },
  {
    name: "an entry that begins inside the one before it",
    bytes: () => lyingBook(sheetPart, { offset: (real) => real - 9 }),
    ends: refused("damaged"),
  },
  {
    name: "a name longer than the directory",
    bytes: () => lyingBook(sheetPart, { central: { nameBytes: 60_000 } }),
    ends: refused("damaged"),
  },
  {
    name: "a name that swallows the packed bytes",
    bytes: () => lyingBook(sheetPart, { local: { nameBytes: 900 } }),
    ends: refused("damaged"),
  },
  {
    name: "a part in another part's place",
    bytes: () => lyingBook(sheetPart, { local: { name: Buffer.from("xl/worksheets/sheet2.xml") } }),
    ends: refused("suspect"),
  },
  ...[0x0001, 0x0040, 0x2000, 0x0041].map((flags) => ({
    name: `a part with a password, flags ${flags.toString(16)}`,
    bytes: () => lyingBook(sheetPart, { both: { flags } }),
    ends: refused("encrypted"),
  })),
];

export const zipDirectory: readonly HostileFile[] = [
  ...zips.map(([name, lies, ends]) => ({ name, bytes: () => lyingZip(lies), ends })),
  ...placed,
  {
    name: "only the end record",
    bytes: () => packedNumbers([0x06054b50, 4], [0, 8], [0, 8], [0, 2]),
    ends: refused("notWorkbook"),
  },
  {
    name: "the marker of a split zip",
    bytes: () => Buffer.concat([packedNumbers([0x08074b50, 4]), bookOf()]),
    ends: refused("notWorkbook"),
  },
  { name: "222 bytes", bytes: () => bookOf().subarray(0, 222), ends: refused("incomplete") },
];
