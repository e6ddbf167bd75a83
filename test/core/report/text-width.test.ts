import fc from "fast-check";
import { lineCount, textWidth } from "../../../src/core/report/text-width";

test.each([
  { text: "", width: 0 },
  { text: "PO-001", width: 6 },
  { text: "订单号", width: 6 },
  { text: "，。（）", width: 8 },
  { text: "ＡＢ１", width: 6 },
  { text: "ｱｲｳ", width: 3 },
  { text: "𠮷野家", width: 6 },
  { text: "📦 箱", width: 5 },
  { text: "한국", width: 4 },
  { text: "e\u0301", width: 1 },
])("$text is $width characters wide", ({ text, width }) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  { name: "an empty text", text: "", width: 10, lines: 1 },
  { name: "a text that just fits", text: "1234567890", width: 10, lines: 1 },
  { name: "Chinese, which breaks anywhere", text: "纸箱订购数不符请更正", width: 10, lines: 2 },
  { name: "words, which do not break inside", text: "shipping mark changed", width: 10, lines: 3 },
  { name: "a word longer than the line", text: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", width: 10, lines: 3 },
  { name: "line ends of every kind", text: "a\nb\r\nc\rd", width: 10, lines: 4 },
  { name: "an empty line between", text: "a\n\nb", width: 10, lines: 3 },
  { name: "a word that ends just at the line's end", text: "1234567890 一", width: 5, lines: 3 },
  { name: "a width below one", text: "abc", width: -3, lines: 3 },
])("$name takes $lines lines of $width", ({ text, width, lines }) => {
  expect(lineCount(text, width)).toBe(lines);
});

test("the lines counted have room for all that is not space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 60 }), (text, width) => {
      const oneLine = text.replace(/[\r\n]/g, "");
      expect(lineCount(oneLine, width) * width).toBeGreaterThanOrEqual(textWidth(oneLine.replace(/\s/g, "")));
    }),
  );
});

test("a wider column never needs more lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 60 }), (text, width) => {
      expect(lineCount(text, width + 1)).toBeLessThanOrEqual(lineCount(text, width));
    }),
  );
});
