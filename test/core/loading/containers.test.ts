import {
  containers,
  containersNeeded,
  payloadKg,
  type ContainerType,
} from "../../../src/core/loading/containers";
import { containerTypeOf } from "../../../src/core/loading/container-type";

test.each<{ volume: number; weight: number; type: ContainerType; count: number; why: string }>([
  { volume: 0, weight: 0, type: "20GP", count: 0, why: "nothing to load" },
  { volume: 26, weight: 0, type: "20GP", count: 1, why: "the usual loading itself" },
  { volume: 26.001, weight: 0, type: "20GP", count: 2, why: "a little over it" },
  { volume: 10, weight: 17_500, type: "20GP", count: 1, why: "the road payload itself" },
  { volume: 10, weight: 17_501, type: "20GP", count: 2, why: "a kilogram over it" },
  { volume: 50.04, weight: 5000, type: "40GP", count: 1, why: "417 cartons of 60×40×50 cm" },
  { volume: 200, weight: 30_000, type: "40HQ", count: 4, why: "volume decides" },
  { volume: 10, weight: 29_001, type: "45HQ", count: 2, why: "the plate, where no road figure is known" },
])("$volume m³ and $weight kg need $count × $type: $why", ({ volume, weight, type, count }) => {
  expect(containersNeeded(volume, weight, type)).toBe(count);
});

test.each([
  { name: "a volume below 0", call: () => containersNeeded(-1, 0, "20GP") },
  { name: "an unknown weight", call: () => containersNeeded(1, Number.NaN, "20GP") },
])("refuses $name", ({ call }) => {
  expect(call).toThrow(RangeError);
});

test("of the two heights in use the smaller one is planned with, and roads bear no more than the plate", () => {
  for (const type of Object.keys(containers) as ContainerType[]) {
    expect([2385, 2690]).toContain(containers[type].inside.heightMm);
    expect(payloadKg(type)).toBeLessThanOrEqual(containers[type].payloadKg.plate);
  }
});

test.each<[string, ContainerType | null]>([
  ["20GP", "20GP"],
  ["40hq", "40HQ"],
  ["40'HC", "40HQ"],
  ["1×40HQ", "40HQ"],
  ["40尺高柜", "40HQ"],
  ["高柜", "40HQ"],
  ["小柜", "20GP"],
  ["20尺柜", "20GP"],
  ["大柜", "40GP"],
  ["４０ＧＰ", "40GP"],
  ["45'", "45HQ"],
  ["", null],
  ["冷柜", null],
  ["2×40HQ", null],
  ["constructor", null],
])("%p names the type %p", (text, type) => {
  expect(containerTypeOf(text)).toBe(type);
});
