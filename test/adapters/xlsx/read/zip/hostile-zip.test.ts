import { strToU8, zipSync } from "fflate";
import type { FileProblemCode } from "../../../../../src/adapters/xlsx/guard/problem";
import { inflateAnywhere } from "../../../../../src/adapters/xlsx/zip/inflate";
import { inflateOnNode } from "../../../../../src/adapters/xlsx/zip/inflate-node";
import { openZip } from "../../../../../src/adapters/xlsx/zip/zip";
import { problemOf } from "../problem-of";

jest.setTimeout(120_000);

const mb = 1024 * 1024;
const localSignature = [0x50, 0x4b, 3, 4];
const centralSignature = [0x50, 0x4b, 1, 2];
const endSignature = [0x50, 0x4b, 5, 6];

function places(file: Uint8Array, signature: readonly number[]): number[] {
  return [...file.keys()].filter((at) => signature.every((byte, place) => file[at + place] === byte));
}

const local = (file: Uint8Array, entry = 0): number => places(file, localSignature)[entry]!;
const central = (file: Uint8Array, entry = 0): number => places(file, centralSignature)[entry]!;
const end = (file: Uint8Array): number => places(file, endSignature).at(-1)!;

/** A copy with one little-endian number changed. */
function patched(file: Uint8Array, at: number, value: number, bytes: 2 | 4): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  if (bytes === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

function sized(file: Uint8Array, size: number, entry = 0): Uint8Array {
  return patched(file, central(file, entry) + 24, size, 4);
}

function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(file).toString("latin1").replaceAll(from, to), "latin1"));
}

const one = zipSync({ "a.xml": strToU8("<a/>".repeat(100)) });
const two = zipSync({ "a.xml": strToU8("<a/>".repeat(100)), "b.xml": strToU8("<b/>".repeat(100)) });
const five = zipSync(Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, strToU8(name)])));
const stored = zipSync({ "a.xml": [strToU8("<a/>"), { level: 0 }] });

interface Case {
  readonly name: string;
  readonly file: Uint8Array;
  readonly code: FileProblemCode;
}

test.each<Case>([
  { name: "no byte", file: new Uint8Array(0), code: "emptyFile" },
  { name: "over 64 MB", file: new Uint8Array(64 * mb + 1), code: "fileTooLarge" },
  { name: "no zip", file: strToU8("订单号,数量"), code: "notWorkbook" },
  { name: "only a local header", file: one.subarray(0, 60), code: "incomplete" },
  { name: "bytes after the end record", file: Buffer.concat([one, Buffer.from("x")]), code: "incomplete" },
  { name: "a directory beyond the file", file: patched(one, end(one) + 16, 1e9, 4), code: "incomplete" },
  { name: "a second disk", file: patched(one, end(one) + 4, 1, 2), code: "incomplete" },
  { name: "more entries claimed than there are", file: patched(one, end(one) + 10, 2, 2), code: "damaged" },
  { name: "fewer entries claimed than there are", file: patched(two, end(two) + 10, 1, 2), code: "damaged" },
  { name: "5,001 entries claimed", file: patched(one, end(one) + 10, 5001, 2), code: "tooManyParts" },
  {
    name: "an entry name past the directory",
    file: patched(one, central(one) + 28, 60_000, 2),
    code: "damaged",
  },
  { name: "a local header that is not one", file: patched(two, local(two, 1), 0, 4), code: "damaged" },
  {
    name: "packed data past the directory",
    file: patched(one, central(one) + 20, 60_000, 4),
    code: "damaged",
  },
  { name: "an entry outside the file", file: patched(one, central(one) + 42, 1e9, 4), code: "damaged" },
  {
    name: "sizes said to be in a zip64 field that is missing",
    file: sized(one, 0xffffffff),
    code: "damaged",
  },
  { name: "an entry with a password", file: patched(one, central(one) + 8, 1, 2), code: "encrypted" },
  { name: "two entries on the same bytes", file: patched(two, central(two, 1) + 42, 0, 4), code: "suspect" },
  { name: "a local name that differs", file: patched(one, local(one) + 30, 0x7a, 2), code: "suspect" },
  { name: "a local method that differs", file: patched(one, local(one) + 8, 0, 2), code: "suspect" },
  { name: "two parts of one name", file: renamed(two, "b.xml", "a.xml"), code: "suspect" },
  { name: "two parts that differ in case only", file: renamed(two, "b.xml", "A.xml"), code: "suspect" },
  { name: "a name that climbs out", file: renamed(one, "a.xml", "../.x"), code: "suspect" },
  { name: "a name that climbs out backwards", file: renamed(one, "a.xml", "..\\.x"), code: "suspect" },
  { name: "a name on a drive", file: renamed(one, "a.xml", "C:/ab"), code: "suspect" },
  { name: "a name with a zero", file: renamed(one, "a.xml", "a\0xml"), code: "suspect" },
  { name: "a part claimed to be 161 MB", file: sized(one, 161 * mb), code: "partTooLarge" },
  { name: "a part claimed to be 100 MB from a few bytes", file: sized(one, 100 * mb), code: "bomb" },
  {
    name: "five parts claimed to be 81 MB each",
    file: [0, 1, 2, 3, 4].reduce<Uint8Array>((file, entry) => sized(file, 81 * mb, entry), five),
    code: "totalTooLarge",
  },
  { name: "a part that unpacks to more than it says", file: sized(one, 399), code: "damaged" },
  { name: "a part that unpacks to far more than it says", file: sized(one, 4), code: "damaged" },
  { name: "a part that unpacks to less than it says", file: sized(one, 401), code: "damaged" },
  { name: "a stored part shorter than it says", file: sized(stored, 5), code: "damaged" },
  { name: "a wrong checksum", file: patched(one, central(one) + 16, 1, 4), code: "damaged" },
  {
    name: "a compression nobody reads",
    file: patched(patched(one, central(one) + 10, 9, 2), local(one) + 8, 9, 2),
    code: "unsupportedCompression",
  },
])("a zip with $name ends in $code", async ({ file, code }) => {
  for (const inflate of [inflateAnywhere, inflateOnNode]) {
    const problem = await problemOf(() => {
      const zip = openZip(file, inflate);
      for (const { name } of zip.entries) zip.readPart(name);
    });
    expect(problem.code).toBe(code);
  }
});

test("a real bomb is refused before it is unpacked", async () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(30 * mb) });
  expect(bomb.length).toBeLessThan(mb);
  const inflate = jest.fn(inflateOnNode);
  const problem = await problemOf(() => openZip(bomb, inflate).readPart("xl/worksheets/sheet1.xml"));
  expect(problem).toMatchObject({ code: "bomb", args: { where: "xl/worksheets/sheet1.xml" } });
  expect(inflate).not.toHaveBeenCalled();
});

test("a bomb that lies about its size is stopped at the size it gave", async () => {
  const bomb = zipSync({ a: new Uint8Array(30 * mb) });
  const lying = patched(patched(bomb, central(bomb) + 24, 1000, 4), local(bomb) + 22, 1000, 4);
  for (const inflate of [inflateAnywhere, inflateOnNode]) {
    const problem = await problemOf(() => openZip(lying, inflate).readPart("a"));
    expect(problem.code).toBe("damaged");
  }
});

test("sizes and places kept in zip64 fields are read", () => {
  const part = strToU8("<a/>".repeat(100));
  const file = zip64Of(one);
  expect(openZip(file, inflateAnywhere).readPart("a.xml")).toEqual(part);
});

/** The same zip with its sizes, offset and directory place moved into zip64 records. */
function zip64Of(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  const start = central(file);
  const nameBytes = view.getUint16(start + 28, true);
  const header = file.slice(start, start + 46 + nameBytes);
  const headerView = new DataView(header.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [place, from] of [24, 20, 42].entries()) {
    extra.setBigUint64(4 + place * 8, BigInt(headerView.getUint32(from, true)), true);
    headerView.setUint32(from, 0xffffffff, true);
  }
  headerView.setUint16(30, 28, true);
  const directorySize = header.length + 28;
  const end64 = new DataView(new ArrayBuffer(56 + 20 + 22));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(40, BigInt(directorySize), true);
  end64.setBigUint64(48, BigInt(start), true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setBigUint64(64, BigInt(start + directorySize), true);
  end64.setUint32(76, 0x06054b50, true);
  end64.setUint16(86, 0xffff, true);
  end64.setUint32(88, 0xffffffff, true);
  end64.setUint32(92, 0xffffffff, true);
  const records = [extra, end64].map((record) => new Uint8Array(record.buffer));
  return Uint8Array.from(Buffer.concat([file.subarray(0, start), header, ...records]));
}
