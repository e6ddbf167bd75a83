import fc from "fast-check";
import { containers, type ContainerType } from "../../../src/core/loading/containers";
import { cartonsThatFit } from "../../../src/core/loading/fit";
import type { Size } from "../../../src/core/packaging/size";

function sizeOf(lengthMm: number, widthMm: number, heightMm: number | null): Size {
  return { lengthMm, widthMm, heightMm, unitFrom: "cell" };
}

/** Cartons that fit upright where every row, straight or turned, is tried with every other, by counting. */
function fitByCounting({ lengthMm, widthMm, heightMm }: Size, type: ContainerType, mayMix: boolean): number {
  const { inside } = containers[type];
  const counts = [0];
  for (const [row, across] of [
    [inside.lengthMm, inside.widthMm],
    [inside.widthMm, inside.lengthMm],
  ] as const) {
    for (let straight = 0; straight * widthMm <= across; straight += 1) {
      for (let turned = 0; straight * widthMm + turned * lengthMm <= across; turned += 1) {
        if (!mayMix && straight > 0 && turned > 0) continue;
        counts.push(straight * Math.floor(row / lengthMm) + turned * Math.floor(row / widthMm));
      }
    }
  }
  return Math.max(...counts) * Math.floor(inside.heightMm / heightMm!);
}

test.each<{ type: ContainerType; oneWay: number; mixed: number; byVolume: number }>([
  { type: "20GP", oneWay: 180, mixed: 204, byVolume: 276 },
  { type: "40GP", oneWay: 400, mixed: 440, byVolume: 564 },
  { type: "40HQ", oneWay: 500, mixed: 550, byVolume: 636 },
  { type: "45HQ", oneWay: 550, mixed: 605, byVolume: 716 },
])("60×40×50 cm upright: $type holds $oneWay one way, $mixed mixed", ({ type, oneWay, mixed, byVolume }) => {
  const size = sizeOf(600, 400, 500);
  expect(fitByCounting(size, type, false)).toBe(oneWay);
  expect(cartonsThatFit(size, type)).toBe(mixed);
  expect(mixed).toBeLessThan(byVolume);
});

test("417 cartons of 60×40×50 cm go into a 40GP only when rows are mixed", () => {
  const size = sizeOf(600, 400, 500);
  expect(fitByCounting(size, "40GP", false)).toBeLessThan(417);
  expect(cartonsThatFit(size, "40GP")).toBeGreaterThanOrEqual(417);
});

test.each([
  { name: "a carton longer than the container", size: sizeOf(13_000, 400, 500), cartons: 0 },
  { name: "a carton too high for the door", size: sizeOf(600, 400, 2300), cartons: 0 },
  { name: "a carton too wide for the door either way", size: sizeOf(2345, 2345, 500), cartons: 0 },
  { name: "a carton exactly as large as the floor", size: sizeOf(5898, 2340, 2280), cartons: 1 },
])("$name fits $cartons times", ({ size, cartons }) => {
  expect(cartonsThatFit(size, "20GP")).toBe(cartons);
});

test.each([
  { name: "no height", size: sizeOf(600, 400, null) },
  { name: "an edge under 1 cm", size: sizeOf(600, 9, 300) },
])("a size with $name has no answer", ({ size }) => {
  expect(cartonsThatFit(size, "20GP")).toBeNull();
});

const edge = fc.integer({ min: 100, max: 1500 });
const types = fc.constantFrom(...(Object.keys(containers) as ContainerType[]));

test("as many fit as the best rows hold when all are counted, however the base is turned", () => {
  fc.assert(
    fc.property(edge, edge, edge, types, (length, width, height, type) => {
      const fits = fitByCounting(sizeOf(length, width, height), type, true);
      expect(cartonsThatFit(sizeOf(length, width, height), type)).toBe(fits);
      expect(cartonsThatFit(sizeOf(width, length, height), type)).toBe(fits);
    }),
  );
});

test("mixing rows never holds less than one way", () => {
  fc.assert(
    fc.property(edge, edge, edge, types, (length, width, height, type) => {
      const size = sizeOf(length, width, height);
      expect(cartonsThatFit(size, type)).toBeGreaterThanOrEqual(fitByCounting(size, type, false));
    }),
  );
});
