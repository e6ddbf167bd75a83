import fc from "fast-check";
import { tripsOf, type Load } from "../../../src/core/planning/trips";

const capacity = { volumeM3: 40, weightKg: 10_000 };
const load = (area: string, volumeM3: number, weightKg = 0): Load => ({ area, volumeM3, weightKg });

test("loads of an area share a trip while it takes them; areas do not mix", () => {
  const trips = tripsOf([load("宁波", 15), load("杭州", 5), load("宁波", 30), load("宁波", 10)], capacity);
  expect(trips.map(({ area, loads }) => [area, loads])).toEqual([
    ["宁波", [2, 3]],
    ["宁波", [0]],
    ["杭州", [1]],
  ]);
});

test("weight limits a trip too", () => {
  const trips = tripsOf([load("宁波", 1, 6000), load("宁波", 1, 5000), load("宁波", 1, 4000)], capacity);
  expect(trips.map(({ weightKg }) => weightKg)).toEqual([10_000, 5000]);
});

test("a load that no vehicle takes stands alone and is said to be over", () => {
  const trips = tripsOf([load("宁波", 45), load("宁波", 5)], capacity);
  expect(trips.map(({ loads, isOver }) => [loads, isOver])).toEqual([
    [[0], true],
    [[1], false],
  ]);
});

test("without a capacity an area is one trip, unknown figures count for nothing", () => {
  const none = { volumeM3: Infinity, weightKg: Infinity };
  expect(tripsOf([load("宁波", 100), load("宁波", Number.NaN)], none)).toEqual([
    { area: "宁波", loads: [0, 1], volumeM3: 100, weightKg: 0, isOver: false },
  ]);
});

const someLoads = fc.array(
  fc.record({
    area: fc.constantFrom("宁波", "杭州", "上海"),
    volumeM3: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(Number.NaN)),
    weightKg: fc.oneof(fc.integer({ min: 0, max: 15_000 }), fc.constant(Number.NaN)),
  }),
  { maxLength: 40 },
);

test("every load travels once, in its own area", () => {
  fc.assert(
    fc.property(someLoads, (loads) => {
      const trips = tripsOf(loads, capacity);
      expect(trips.flatMap((trip) => trip.loads).sort((a, b) => a - b)).toEqual(loads.map((_, at) => at));
      for (const trip of trips) for (const at of trip.loads) expect(loads[at]!.area).toBe(trip.area);
    }),
  );
});

test("only a single load is ever over, and no later trip's first load would have gone into an earlier one", () => {
  fc.assert(
    fc.property(someLoads, (loads) => {
      const trips = tripsOf(loads, capacity);
      for (const { isOver, loads: own } of trips)
        if (isOver) expect(own.filter((at) => takesRoom(loads[at]!))).toHaveLength(1);
      for (const [at, trip] of trips.entries()) {
        for (const later of trips.slice(at + 1).filter(({ area }) => area === trip.area)) {
          const first = loads[later.loads[0]!]!;
          const together =
            trip.volumeM3 + (first.volumeM3 || 0) <= capacity.volumeM3 &&
            trip.weightKg + (first.weightKg || 0) <= capacity.weightKg;
          expect(together).toBe(false);
        }
      }
    }),
  );
});

function takesRoom({ volumeM3, weightKg }: Load): boolean {
  return volumeM3 > 0 || weightKg > 0;
}
