import fc from "fast-check";
import { containers, type ContainerType } from "../../../src/core/loading/containers";
import { cartonsThatFit } from "../../../src/core/loading/fit";
import { fullestLayerOneWay } from "../../../src/core/loading/layer";
import type { Size } from "../../../src/core/packaging/size";

function sizeOf(lengthMm: number, widthMm: number, heightMm: number | null): Size {
  return { lengthMm, widthMm, heightMm, unitFrom: "cell" };
}

/** Cartons that fit with all of them lying the same way. */
const fitOneWay = (size: Size, type: ContainerType) =>
  cartonsThatFit(size, type, fullestLayerOneWay)?.cartons;

test.each<{ type: ContainerType; oneWay: number; mixed: number; byVolume: number }>([
  { type: "20GP", oneWay: 180, mixed: 204, byVolume: 276 },
  { type: "40GP", oneWay: 400, mixed: 440, byVolume: 564 },
  { type: "40HQ", oneWay: 500, mixed: 550, byVolume: 636 },
  { type: "45HQ", oneWay: 550, mixed: 605, byVolume: 716 },
])("60×40×50 cm upright: $type holds $oneWay one way, $mixed mixed", ({ type, oneWay, mixed, byVolume }) => {
  const size = sizeOf(600, 400, 500);
  expect(fitOneWay(size, type)).toBe(oneWay);
  expect(cartonsThatFit(size, type)?.cartons).toBe(mixed);
  expect(mixed).toBeLessThan(byVolume);
});

test("417 cartons of 60×40×50 cm go into a 40GP only when rows are mixed", () => {
  const size = sizeOf(600, 400, 500);
  expect(fitOneWay(size, "40GP")).toBeLessThan(417);
  expect(cartonsThatFit(size, "40GP")?.cartons).toBeGreaterThanOrEqual(417);
});

test.each([
  { name: "a carton longer than the container", size: sizeOf(13_000, 400, 500), cartons: 0 },
  { name: "a carton too high for the door", size: sizeOf(600, 400, 2300), cartons: 0 },
  { name: "a carton too wide for the door either way", size: sizeOf(2345, 2345, 500), cartons: 0 },
  { name: "a carton exactly as large as the floor", size: sizeOf(5898, 2340, 2280), cartons: 1 },
])("$name fits $cartons times", ({ size, cartons }) => {
  expect(cartonsThatFit(size, "20GP")?.cartons).toBe(cartons);
});

test.each([
  { name: "no height", size: sizeOf(600, 400, null) },
  { name: "an edge under 1 cm", size: sizeOf(600, 9, 300) },
])("a size with $name has no answer", ({ size }) => {
  expect(cartonsThatFit(size, "20GP")).toBeNull();
});

const edge = fc.integer({ min: 100, max: 1500 });
const types = fc.constantFrom(...(Object.keys(containers) as ContainerType[]));

test("the rows stay on the floor, the layers under the roof, and the layer is their sum", () => {
  fc.assert(
    fc.property(edge, edge, edge, types, (length, width, height, type) => {
      const { inside } = containers[type];
      const { layer, layers, cartons } = cartonsThatFit(sizeOf(length, width, height), type)!;
      const [run, across] =
        layer.run === "lengthways" ? [inside.lengthMm, inside.widthMm] : [inside.widthMm, inside.lengthMm];
      expect(layer.straight.perRow * length).toBeLessThanOrEqual(run);
      expect(layer.turned.perRow * width).toBeLessThanOrEqual(run);
      expect(layer.straight.rows * width + layer.turned.rows * length).toBeLessThanOrEqual(across);
      expect(layers * height).toBeLessThanOrEqual(inside.heightMm);
      expect(layer.cartons).toBe(
        layer.straight.rows * layer.straight.perRow + layer.turned.rows * layer.turned.perRow,
      );
      expect(cartons).toBe(layer.cartons * layers);
    }),
  );
});

test("mixing rows never holds less than one way, and length and width may be exchanged", () => {
  fc.assert(
    fc.property(edge, edge, edge, types, (length, width, height, type) => {
      const [size, turned] = [sizeOf(length, width, height), sizeOf(width, length, height)];
      const [mixed, oneWay] = [cartonsThatFit(size, type)!.cartons, fitOneWay(size, type)!];
      expect(mixed).toBeGreaterThanOrEqual(oneWay);
      expect(cartonsThatFit(turned, type)!.cartons).toBe(mixed);
      expect(fitOneWay(turned, type)).toBe(oneWay);
    }),
  );
});
