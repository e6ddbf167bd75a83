import { crc32 as crc32OfNode } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../../../src/adapters/xlsx/zip/crc32";

test("the checksum of the standard's check text is the standard's", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("the checksum is Node's for bytes of any length and place in their buffer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(20), (bytes, skipped) => {
      const view = bytes.subarray(skipped);
      expect(crc32(view)).toBe(crc32OfNode(view));
    }),
  );
});
