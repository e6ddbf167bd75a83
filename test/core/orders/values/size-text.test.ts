import fc from "fast-check";
import { sizeText, type Size } from "../../../../src/core/packaging/size";
import { readSizeText } from "../../../../src/core/orders/values/size-text";

test.each<[string, string | null, [number, number, number | null], Size["unitFrom"]]>([
  ["60*40*35cm", null, [600, 400, 350], "cell"],
  ["55x35x32CM", null, [550, 350, 320], "cell"],
  ["600*400*350mm", null, [600, 400, 350], "cell"],
  ["600X400X350", "mm", [600, 400, 350], "header"],
  ["60×40×35", "cm", [600, 400, 350], "header"],
  ["58×38×30", null, [580, 380, 300], "magnitude"],
  ["580×380×300", null, [580, 380, 300], "magnitude"],
  ["６０＊４０＊３５", null, [600, 400, 350], "magnitude"],
  ["60*40*35cm", "mm", [600, 400, 350], "cell"],
  ["60cm*40cm*35cm", null, [600, 400, 350], "cell"],
  ["60cm*400mm*35cm", null, [600, 400, 350], "cell"],
  ["0.6*0.4*0.35m", null, [600, 400, 350], "cell"],
  ["60 × 40 × 35 厘米", null, [600, 400, 350], "cell"],
  ["60*40*35(CM)", null, [600, 400, 350], "cell"],
  ['24"x16"x14"', null, [609.6, 406.4, 355.6], "cell"],
  ["24”×16”×14”", null, [609.6, 406.4, 355.6], "cell"],
  ["24x16x14 in", null, [609.6, 406.4, 355.6], "cell"],
  ["24x16x14", "inch", [609.6, 406.4, 355.6], "header"],
  ["L60×W40×H35", null, [600, 400, 350], "magnitude"],
  ["60L*40W*35H cm", null, [600, 400, 350], "cell"],
  ["长60*宽40*高35", null, [600, 400, 350], "magnitude"],
  ["长60*高35*宽40cm", null, [600, 400, 350], "cell"],
  ["外箱：60*40*35cm", null, [600, 400, 350], "cell"],
  ["60*40*35cm（五层）", null, [600, 400, 350], "cell"],
  ["180*80cm", null, [1800, 800, null], "cell"],
  ["20*20", null, [200, 200, null], "magnitude"],
  ["180*80", null, [1800, 800, null], "magnitude"],
  ["600*400", null, [600, 400, null], "magnitude"],
  ["25.5x20cm", null, [255, 200, null], "cell"],
])("%s under header unit %s", (text, headerUnit, [lengthMm, widthMm, heightMm], unitFrom) => {
  expect(readSizeText(text, headerUnit)).toEqual({ lengthMm, widthMm, heightMm, unitFrom });
});

test.each([
  "",
  "60",
  "60*40*35*20",
  "60*0*35",
  "60-40-35",
  "60*40*35±0.5",
  "60cm*40mm*35",
  "L60*L40*H35",
  "内箱 60*40*35 外箱 62*42*37",
  "见附件",
  "1.2.3*4*5",
  "constructor",
])("%j is no size", (text) => {
  expect(readSizeText(text, null)).toBeNull();
});

test("a size written by Gendan reads back as the same millimetres", () => {
  const edge = fc.integer({ min: 1, max: 20_000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(edge, edge, fc.option(edge), (lengthMm, widthMm, heightMm) => {
      const size: Size = { lengthMm, widthMm, heightMm, unitFrom: "cell" };
      expect(readSizeText(sizeText(size), null)).toEqual(size);
    }),
  );
});

test("the sign between the figures does not matter", () => {
  const edge = fc.integer({ min: 1, max: 150 });
  const sign = fc.constantFrom("*", "x", "X", "×", "✕", " * ", " × ", "＊");
  fc.assert(
    fc.property(edge, edge, edge, sign, sign, (a, b, c, first, second) => {
      expect(readSizeText(`${a}${first}${b}${second}${c}cm`, null)).toEqual(
        readSizeText(`${a}*${b}*${c}cm`, null),
      );
    }),
  );
});

test("no text throws", () => {
  const sizeLike = fc.string({ unit: fc.constantFrom(...'0123456789.*x×cm lwh"长(') });
  fc.assert(
    fc.property(fc.oneof(sizeLike, fc.string({ unit: "binary" })), (text) => {
      const size = readSizeText(text, "cm");
      if (size) expect(size.lengthMm * size.widthMm).toBeGreaterThan(0);
    }),
  );
});
