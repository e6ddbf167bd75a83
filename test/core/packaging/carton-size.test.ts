import fc from "fast-check";
import { boardThicknessMm } from "../../../src/core/packaging/board";
import { boxVolumeMm3, type Box } from "../../../src/core/packaging/box";
import { checkCarton } from "../../../src/core/packaging/carton-check";
import { mostAir, mostBagsPerCarton, type CartonContent } from "../../../src/core/packaging/carton-content";
import { proposeCarton } from "../../../src/core/packaging/carton-size";
import { sizeText } from "../../../src/core/packaging/size";

function box(lengthMm: number, widthMm: number, heightMm: number): Box {
  return { lengthMm, widthMm, heightMm };
}

const wipes: CartonContent = { bag: box(200, 120, 60), bags: 24, boardMm: 7 };

test("24 bags of 20×12×6 cm: one arrangement, inner and outer size follow from it", () => {
  const { arrangement, inner, outer, airShare } = proposeCarton(wipes);
  expect(arrangement).toEqual({ alongLength: 8, alongWidth: 1, high: 3 });
  // 8 × 60 + 5 and 2 boards; 200 + 5 and 2 boards; 3 × 120 + 5 and 4 boards; up to whole 5 mm
  expect(outer).toEqual(box(500, 220, 395));
  expect(inner).toEqual(box(486, 206, 367));
  expect(airShare).toBeCloseTo(1 - (24 * 200 * 120 * 60) / (486 * 206 * 367), 9);
});

test.each([
  { name: "a number of bags that has no divisors", content: { ...wipes, bags: 23 }, outer: "50×22×39.5cm" },
  { name: "thin board", content: { ...wipes, boardMm: 3 }, outer: "49.5×21.5×38cm" },
  {
    name: "two blocks that take the same board",
    content: { bag: box(367.3, 743.6, 1179.1), bags: 4, boardMm: 4 },
    outer: "150.5×75×120.5cm",
  },
  {
    name: "one bag",
    content: { bag: box(200, 120, 60), bags: 1, boardMm: 7 },
    outer: "22×14×9.5cm",
  },
])("proposes for $name $outer", ({ content, outer }) => {
  expect(sizeText(proposeCarton(content).outer)).toBe(outer);
});

test.each<{ name: string; outer: Box; kind: string }>([
  { name: "the proposal itself", outer: box(500, 220, 395), kind: "fits" },
  { name: "another arrangement of the same bags", outer: box(420, 380, 275), kind: "fits" },
  { name: "one centimetre less than the bags need", outer: box(490, 220, 395), kind: "tooSmall" },
  { name: "a carton much too large", outer: box(600, 400, 400), kind: "tooMuchAir" },
  { name: "a carton with no room inside its flaps", outer: box(900, 900, 28), kind: "tooSmall" },
  { name: "a carton smaller than its own walls", outer: box(10, 10, 10), kind: "tooSmall" },
])("$name is judged $kind", ({ outer, kind }) => {
  expect(checkCarton(outer, wipes).kind).toBe(kind);
});

test.each([
  { name: "no bag", content: { ...wipes, bags: 0 } },
  { name: "half a bag", content: { ...wipes, bags: 1.5 } },
  { name: "single pieces", content: { ...wipes, bags: mostBagsPerCarton + 1 } },
  { name: "a flat bag", content: { ...wipes, bag: box(200, 120, 0) } },
  { name: "an unknown edge", content: { ...wipes, bag: box(200, Number.NaN, 60) } },
  { name: "no board", content: { ...wipes, boardMm: 0 } },
])("refuses $name", ({ content }) => {
  expect(() => proposeCarton(content)).toThrow(RangeError);
  expect(() => checkCarton(box(500, 400, 300), content)).toThrow(RangeError);
});

const edge = fc.integer({ min: 10, max: 400 });
const contents = fc
  .tuple(edge, edge, edge, fc.integer({ min: 1, max: 120 }), fc.constantFrom(3, 4, 6.5, 7))
  .map(([a, b, c, bags, boardMm]): CartonContent => ({ bag: box(a, b, c), bags, boardMm }));

test("what is proposed is never judged too small, and its places hold every bag", () => {
  fc.assert(
    fc.property(contents, (content) => {
      const { arrangement, outer, inner, airShare } = proposeCarton(content);
      const check = checkCarton(outer, content);
      expect(check.kind).toBe(airShare > mostAir ? "tooMuchAir" : "fits");
      const { alongLength, alongWidth, high } = arrangement;
      expect(alongLength * alongWidth * high).toBeGreaterThanOrEqual(content.bags);
      expect(boxVolumeMm3(inner)).toBeGreaterThan(content.bags * boxVolumeMm3(content.bag));
    }),
  );
});

test("on whichever side the bag is measured, the carton takes the same board", () => {
  const area = ({ lengthMm, widthMm, heightMm }: Box) => (lengthMm + widthMm) * (widthMm + heightMm);
  fc.assert(
    fc.property(contents, (content) => {
      const { lengthMm, widthMm, heightMm } = content.bag;
      const turned = { ...content, bag: box(heightMm, lengthMm, widthMm) };
      expect(area(proposeCarton(turned).outer)).toBe(area(proposeCarton(content).outer));
    }),
  );
});

test.each([
  ["7", 7],
  ["6.5mm", 6.5],
  ["3 毫米", 3],
  ["BC", 7],
  ["bc楞", 7],
  ["B瓦", 3],
  ["AB flute", 8],
  ["E", 2],
  ["0", null],
  ["21", null],
  ["K=K", null],
  ["五层", null],
  ["", null],
])("board written %p is %p mm thick", (text, mm) => {
  expect(boardThicknessMm(text)).toBe(mm);
});
