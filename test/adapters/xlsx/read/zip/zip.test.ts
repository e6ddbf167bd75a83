import { inflateRawSync } from "node:zlib";
import { readFileSync, readdirSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { inflateAnywhere, type Inflate } from "../../../../../src/adapters/xlsx/zip/inflate";
import { openZip } from "../../../../../src/adapters/xlsx/zip/zip";

const inflateNode: Inflate = (compressed, realSize) =>
  inflateRawSync(compressed, { maxOutputLength: Math.max(1, realSize) });

const samples = "assets/samples";

describe.each([
  { host: "any host", inflate: inflateAnywhere },
  { host: "Node", inflate: inflateNode },
])("on $host", ({ inflate }) => {
  test.each(readdirSync(samples).filter((file) => file.endsWith(".xlsx")))(
    "every part of %s unpacks to the same bytes as another unzipper gives",
    (file) => {
      const bytes = readFileSync(`${samples}/${file}`);
      const zip = openZip(bytes, inflate);
      const expected = unzipSync(bytes);
      expect(zip.entries.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
      for (const [name, part] of Object.entries(expected)) {
        expect(Buffer.compare(zip.readPart(name)!, part)).toBe(0);
      }
    },
  );

  test.each([
    { kind: "empty", part: new Uint8Array(0) },
    { kind: "one byte", part: strToU8("x") },
    { kind: "repetitive", part: new Uint8Array(300_000) },
    { kind: "not a multiple of eight", part: strToU8("跟单 order follow-up") },
  ])("a part that is $kind comes back, stored and packed", ({ part }) => {
    const zip = openZip(zipSync({ stored: [part, { level: 0 }], packed: [part, { level: 9 }] }), inflate);
    expect(Buffer.compare(zip.readPart("stored")!, part)).toBe(0);
    expect(Buffer.compare(zip.readPart("packed")!, part)).toBe(0);
  });
});

test("a part is found in upper or lower case and with a leading slash; another name gives null", () => {
  const zip = openZip(zipSync({ "xl/Workbook.xml": strToU8("w") }), inflateAnywhere);
  expect(zip.readPart("/XL/workbook.XML")).toEqual(strToU8("w"));
  expect(zip.find("xl/workbook.xml")?.name).toBe("xl/Workbook.xml");
  expect(zip.readPart("xl/other.xml")).toBeNull();
  expect(zip.readPart("__proto__")).toBeNull();
});

test("an entry carries its packed bytes as they stand in the file", () => {
  const part = strToU8("订单".repeat(1000));
  const file = zipSync({ a: [part, { level: 6 }] });
  const entry = openZip(file, inflateAnywhere).entries[0]!;
  expect(entry).toMatchObject({ name: "a", method: 8, size: part.length });
  expect(entry.compressed.length).toBeLessThan(part.length);
  expect(Buffer.from(file).indexOf(Buffer.from(entry.compressed))).toBeGreaterThan(0);
  expect(Buffer.compare(inflateNode(entry.compressed, part.length), part)).toBe(0);
});
