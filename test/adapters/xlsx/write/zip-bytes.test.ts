import fc from "fast-check";
import { unzipSync } from "fflate";
import { deflateAnywhere } from "../../../../src/adapters/xlsx/write/deflate";
import { deflateOnNode } from "../../../../src/adapters/xlsx/write/deflate-node";
import { packEntry, zipOf } from "../../../../src/adapters/xlsx/write/zip-bytes";
import { packed, richParts } from "../../../support/rich-workbook";
import { zipOfBytes } from "./patched";

test("any parts packed come back, by another program too", () => {
  const name = fc.stringMatching(/^[a-z中]{1,12}(\/[a-z0-9]{1,8}){0,2}$/u);
  const parts = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 400 })), {
    selector: ([one]) => one,
  });
  fc.assert(
    fc.property(parts, fc.constantFrom(deflateAnywhere, deflateOnNode), (files, deflate) => {
      const first = packEntry("[Content_Types].xml", [new Uint8Array([60])], deflate);
      const bytes = zipOf([first, ...files.map(([path, content]) => packEntry(path, [content], deflate))]);
      const other = unzipSync(bytes);
      const own = zipOfBytes(bytes);
      for (const [path, content] of files) {
        expect(Buffer.from(other[path]!).equals(content)).toBe(true);
        expect(Buffer.from(own.readPart(path)!).equals(content)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("entries written again are the same entries: name, time, sum, packed bytes", () => {
  const { entries } = zipOfBytes(packed(richParts()));
  const again = zipOfBytes(zipOf(entries)).entries;
  const told = (all: typeof entries) =>
    all.map(({ name, method, modified, crc, size, compressed }) => [
      ...[name, method, modified, crc, size],
      Buffer.from(compressed).toString("base64"),
    ]);
  expect(told(again)).toEqual(told(entries));
});

test("an entry that wrote its sizes after its data has them before it now", () => {
  const entry = { ...packEntry("a", [new Uint8Array([1, 2, 3])], deflateAnywhere), flags: 0x0808 };
  const bytes = zipOf([entry]);
  expect(new DataView(bytes.buffer).getUint16(6, true)).toBe(0x0800);
  expect(zipOfBytes(bytes).readPart("a")).toEqual(new Uint8Array([1, 2, 3]));
});

test("the same parts give the same bytes", () => {
  const pack = () => zipOf([packEntry("a", [new Uint8Array(1000)], deflateAnywhere)]);
  expect(pack()).toEqual(pack());
});
