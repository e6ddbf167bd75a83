import fc from "fast-check";
import { escapeCellText } from "../../../../../src/adapters/xlsx/write/escape";
import {
  escapedBytes,
  putBytes,
  putCellText,
  putNumber,
} from "../../../../../src/adapters/xlsx/write/stream/utf8";

/** What stands in a room after something was put at a place in it. */
function put(room: number, write: (bytes: Uint8Array, start: number) => number): string {
  const start = 3;
  const bytes = new Uint8Array(start + room);
  const end = write(bytes, start);
  expect(end).toBeLessThanOrEqual(bytes.length);
  return Buffer.from(bytes.subarray(start, end)).toString();
}

function number(value: number): string {
  return put(32, (bytes, start) => putNumber(bytes, start, value));
}

function cellText(text: string): string {
  return put(escapedBytes * text.length, (bytes, start) => putCellText(bytes, start, text));
}

test.each([
  ...[0, -0, 1, 9, 10, 2_147_483_647, 2_147_483_648, -1, 1e21, 1e-7, 5e-324, Number.MAX_SAFE_INTEGER],
  ...[
    0.1,
    0.01,
    0.07,
    0.1 + 0.2,
    1.005,
    1.1,
    10.05,
    99.99,
    0.29,
    4.35,
    1.15,
    45_000.5,
    21_474_836.47,
    21_474_836.48,
  ],
])("%d as a number", (value) => {
  expect(number(value)).toBe(String(value));
});

test("any number stands as JavaScript writes it", () => {
  const hundredths = fc.integer({ min: -3e9, max: 3e9 }).map((value) => value / 100);
  const near = hundredths.map((value) => value * (1 + Number.EPSILON));
  const any = fc.double({ noNaN: true });
  fc.assert(
    fc.property(fc.oneof(hundredths, near, any, fc.integer()), (value) => {
      expect(number(value)).toBe(String(value));
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  { name: "plain", text: "WF250001" },
  { name: "Chinese and accents", text: "宁波远洋 é ¥ €" },
  { name: "what XML escapes", text: 'a<b>&"c' },
  { name: "what reads as an escape", text: "_x000D_ and _y" },
  { name: "controls, tab, line end", text: "a\u0000\t\r\nb" },
  { name: "an emoji and halves of one", text: "😀 \ud83d \ude00" },
  { name: "the last characters", text: "\ufffd\ufffe\uffff\ud7ff\ue000\u007f\u0080\u07ff\u0800" },
  { name: "nothing", text: "" },
])("$name as a cell's text", ({ text }) => {
  expect(cellText(text)).toBe(Buffer.from(escapeCellText(text)).toString());
});

test("any text stands escaped, in no more room than is promised", () => {
  const unit = fc.oneof(fc.nat(0xffff), fc.constantFrom(0x5f, 0x78, 0x30, 0x3c, 0xd83d, 0xde00));
  const text = fc.array(unit, { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(text, (value) => {
      expect(cellText(value)).toBe(escapeCellText(value));
    }),
    { numRuns: 2_000 },
  );
});

test("pieces of any length are copied", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (piece) => {
      const bytes = new Uint8Array(70);
      expect(putBytes(bytes, 2, piece)).toBe(2 + piece.length);
      expect(bytes.subarray(2, 2 + piece.length)).toEqual(piece);
      expect(bytes.subarray(2 + piece.length)).toEqual(new Uint8Array(68 - piece.length));
    }),
  );
});
