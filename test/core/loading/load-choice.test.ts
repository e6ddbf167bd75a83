import { loadChoices, smallestFor, type CartonLot } from "../../../src/core/loading/load-choice";

function lot(edges: readonly [number, number, number | null], cartons: number): CartonLot {
  const [lengthMm, widthMm, heightMm] = edges;
  return { size: { lengthMm, widthMm, heightMm, unitFrom: "cell" }, cartons };
}

function counts(lots: readonly CartonLot[], weightKg: number) {
  return loadChoices(lots, weightKg).map(({ type, count }) => [type, count]);
}

const usual = [600, 400, 500] as const;

// 60×40×50 cm: 204, 440, 550 and 605 places, mixed.
test.each([
  {
    name: "417 cartons go in a 40GP",
    lots: [lot(usual, 417)],
    kg: 4000,
    smallest: "40GP",
    counts: [3, 1, 1, 1],
  },
  { name: "440 fill it", lots: [lot(usual, 440)], kg: 4000, smallest: "40GP", counts: [3, 1, 1, 1] },
  {
    name: "one more does not go in",
    lots: [lot(usual, 441)],
    kg: 4000,
    smallest: "40HQ",
    counts: [3, 2, 1, 1],
  },
  {
    name: "light but heavy enough for two",
    lots: [lot(usual, 200)],
    kg: 17_501,
    smallest: "40GP",
    counts: [2, 1, 1, 1],
  },
  { name: "too heavy for any", lots: [lot(usual, 100)], kg: 30_000, smallest: null, counts: [2, 2, 2, 2] },
  {
    name: "an unknown weight leaves the places",
    lots: [lot(usual, 204)],
    kg: Number.NaN,
    smallest: "20GP",
    counts: [1, 1, 1, 1],
  },
  {
    name: "two sizes are added up",
    lots: [lot(usual, 102), lot(usual, 103)],
    kg: 1,
    smallest: "40GP",
    counts: [2, 1, 1, 1],
  },
  {
    name: "a carton higher than every door",
    lots: [lot([600, 400, 2600], 1)],
    kg: 1,
    smallest: null,
    counts: [Infinity, Infinity, Infinity, Infinity],
  },
])("$name", ({ lots, kg, smallest, counts: expected }) => {
  expect(counts(lots, kg).map(([, count]) => count)).toEqual(expected);
  expect(smallestFor(loadChoices(lots, kg))).toBe(smallest);
});

test("shares of places and payload", () => {
  const [small] = loadChoices([lot(usual, 102)], 1750);
  expect(small).toMatchObject({ type: "20GP", places: 0.5, payload: 0.1 });
});

test("a size without a height has no places", () => {
  expect(loadChoices([lot([600, 400, null], 10)], 1)[0]?.places).toBeNaN();
});
