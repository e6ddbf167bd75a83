import fc from "fast-check";
import type { Size } from "../../../src/core/packaging/size";
import { volumeM3, volumeWeightKg } from "../../../src/core/packaging/volume";
import { grossWeightKg } from "../../../src/core/packaging/weight";

function size(lengthMm: number, widthMm: number, heightMm: number | null): Size {
  return { lengthMm, widthMm, heightMm, unitFrom: "cell" };
}
const carton = size(600, 400, 500);

test.each([
  { box: carton, cartons: 417, m3: 50.04 },
  { box: carton, cartons: 1, m3: 0.12 },
  { box: size(580, 380, 300), cartons: 1, m3: 0.066 },
  { box: size(580, 380, 300), cartons: 100, m3: 6.612 },
  { box: carton, cartons: 0, m3: 0 },
  { box: size(600, 400, null), cartons: 10, m3: Number.NaN },
])(
  "$cartons cartons of $box.lengthMm × $box.widthMm × $box.heightMm mm are $m3 m³",
  ({ box, cartons, m3 }) => {
    expect(volumeM3(box, cartons)).toBe(m3);
  },
);

test.each([
  { mode: "courier" as const, kg: 24 },
  { mode: "air" as const, kg: 20 },
])("a carton of 60 × 40 × 50 cm weighs $kg kg by volume, by $mode", ({ mode, kg }) => {
  expect(volumeWeightKg(carton, 1, mode)).toBe(kg);
  expect(volumeWeightKg(carton, 3, mode)).toBe(3 * kg);
});

test("gross weight is net, carton and packing, for every carton", () => {
  expect(grossWeightKg({ netKg: 9.6, cartonKg: 0.85, packingKg: 0.15 }, 417)).toBe(4420.2);
  expect(() => grossWeightKg({ netKg: -1, cartonKg: 1, packingKg: 0 }, 1)).toThrow(RangeError);
  expect(() => grossWeightKg({ netKg: 1, cartonKg: Number.NaN, packingKg: 0 }, 1)).toThrow(RangeError);
});

test("the volume of two lots is that of both together, to the rounding, and the sides may be swapped", () => {
  const side = fc.integer({ min: 10, max: 2000 });
  fc.assert(
    fc.property(side, side, side, fc.nat(5000), fc.nat(5000), (a, b, c, one, two) => {
      const box = size(a, b, c);
      const apart = volumeM3(box, one) + volumeM3(box, two);
      expect(Math.abs(apart - volumeM3(box, one + two))).toBeLessThan(0.0011);
      expect(volumeM3(size(c, a, b), one)).toBe(volumeM3(box, one));
    }),
  );
});
