import fc from "fast-check";
import { decodePart, encodedPieces, encodeUtf8 } from "../../../../src/adapters/xlsx/write/part-text";

const unit = fc.constantFrom("a", "<", "é", "宽", "😀", "\u{10ffff}");
const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(""));

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}

test("a part in pieces of any length is the part", () => {
  const bytes = text.chain((one) => fc.constantFrom(encodeUtf8(one), utf16(one)));
  fc.assert(
    fc.property(bytes, fc.integer({ min: 2, max: 9 }), (part, length) => {
      const pieces = [...encodedPieces(decodePart(part, "a.xml"), length)];
      expect(Buffer.compare(Buffer.concat(pieces), part)).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test("no piece is longer than asked for, and none ends within a character", () => {
  const part = decodePart(encodeUtf8("ab😀😀c"), "a.xml");
  const pieces = Array.from(encodedPieces(part, 3), (piece) => Buffer.from(piece).toString());
  expect(pieces).toEqual(["ab", "😀", "😀c"]);
});
