import * as fc from "fast-check";
import { freightCost, type FreightRates } from "../../../src/core/logistics/freight-cost";
import { freightModeOf } from "../../../src/core/logistics/freight-mode";

const none = Number.NaN;
const rates = (own: Partial<FreightRates>): FreightRates => ({
  ...{ mode: "other", perKg: none, perCbm: none, perContainer: none, containerType: null, minimum: none },
  ...own,
});
/** 10 cartons of 60×40×50 cm: 1.2 m³, 240 kg by courier, 200 kg by air. */
const light = { volumeM3: 1.2, weightKg: 150 };
const heavy = { volumeM3: 1.2, weightKg: 1500 };

test.each([
  ["courier, volume weight", light, rates({ mode: "courier", perKg: 10 }), 2400, "kg", 240],
  ["air, volume weight", light, rates({ mode: "air", perKg: 10 }), 2000, "kg", 200],
  ["air, actual weight", heavy, rates({ mode: "air", perKg: 10 }), 15_000, "kg", 1500],
  ["truck by weight", light, rates({ mode: "truck", perKg: 2 }), 300, "kg", 150],
  ["sea by volume", light, rates({ mode: "sea", perCbm: 100 }), 120, "cbm", 1.2],
  ["sea by tonnes, heavier than a tonne a m³", heavy, rates({ mode: "sea", perCbm: 100 }), 150, "cbm", 1.5],
  ["truck by volume whatever the weight", heavy, rates({ mode: "truck", perCbm: 100 }), 120, "cbm", 1.2],
  ["the higher of kg and m³", light, rates({ mode: "truck", perKg: 2, perCbm: 300 }), 360, "cbm", 1.2],
  ["the minimum at least", light, rates({ mode: "sea", perCbm: 100, minimum: 500 }), 500, "minimum", none],
  [
    "two 20GP: 30 m³ at 26 usable",
    { volumeM3: 30, weightKg: 9000 },
    rates({ mode: "sea", perContainer: 800, containerType: "20GP" }),
    1600,
    "containers",
    2,
  ],
  [
    "a whole container is cheaper than by the m³",
    { volumeM3: 20, weightKg: 9000 },
    rates({ mode: "sea", perCbm: 60, perContainer: 800, containerType: "20GP" }),
    800,
    "containers",
    1,
  ],
] as const)("%s", (_, freight, quote, cost, by, charged) => {
  expect(freightCost(freight, quote)).toMatchObject({ cost, by, charged });
});

test.each([
  ["no weight by courier", { volumeM3: 1, weightKg: none }, rates({ mode: "courier", perKg: 10 })],
  ["no volume by courier", { volumeM3: none, weightKg: 10 }, rates({ mode: "courier", perKg: 10 })],
  ["no volume by sea", { volumeM3: none, weightKg: 10 }, rates({ mode: "sea", perCbm: 10 })],
  ["no price", light, rates({ mode: "sea" })],
  ["a container of no type", light, rates({ perContainer: 100 })],
])("%s cannot be reckoned", (_, freight, quote) => {
  expect(freightCost(freight, quote)).toBeNull();
});

test("by sea without a weight the volume counts, and that is said", () => {
  const cost = freightCost({ volumeM3: 2, weightKg: none }, rates({ mode: "sea", perCbm: 10 }));
  expect(cost).toMatchObject({ cost: 20, lacksWeight: true });
});

test("heavier or larger goods never cost less", () => {
  const amount = fc.double({ min: 0.1, max: 60, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.constantFrom("courier", "air", "sea", "truck"), (volume, tonnes, mode) => {
      const quote = rates({ mode, perKg: 3, perCbm: 200, minimum: 50 });
      const cost = (m3: number, t: number) =>
        freightCost({ volumeM3: m3, weightKg: t * 1000 }, quote)?.cost ?? Number.NaN;
      expect(cost(volume * 1.5, tonnes)).toBeGreaterThanOrEqual(cost(volume, tonnes));
      expect(cost(volume, tonnes * 1.5)).toBeGreaterThanOrEqual(cost(volume, tonnes));
    }),
  );
});

test.each([
  ["国际快递", "courier"],
  ["空运直飞", "air"],
  ["By Air", "air"],
  ["海运拼箱", "sea"],
  ["中欧班列", "rail"],
  ["汽运专线", "truck"],
  ["自提", "other"],
  [null, "other"],
])("%s goes by %s", (text, mode) => {
  expect(freightModeOf(text)).toBe(mode);
});
