import fc from "fast-check";
import { earliestFor, optionsFor, type MachineQueue } from "../../../src/core/capacity/promise";
import { freeDays, freeEnd, queueOf, shiftFor, type Job } from "../../../src/core/capacity/queue";

function machine(
  jobs: readonly (readonly [of: string, days: number, limit: number])[],
  name = "M1",
): MachineQueue<string> {
  return {
    machine: name,
    daily: 100,
    queue: queueOf(jobs.map(([of, days, limit]) => ({ of, days, limit }))),
  };
}

test("jobs follow one another, the earliest due first, those without a day last", () => {
  const { queue } = machine([
    ["a", 2, 9],
    ["b", 3, Infinity],
    ["c", 1, 4],
  ]);
  expect(queue.jobs.map(({ of, end }) => [of, end])).toEqual([
    ["c", 1],
    ["a", 3],
    ["b", 6],
  ]);
  expect(queue.room).toEqual([3, 6, Infinity, Infinity]);
});

test("the earliest day uses the slack of others and hurts nobody; one late already is not made later", () => {
  const busy = machine([
    ["a", 2, 2],
    ["b", 3, 20],
  ]);
  expect(earliestFor([busy], 400)).toEqual({ machine: "M1", end: 6 });
  expect(earliestFor([busy, machine([["x", 3, 3]], "M2")], 200)).toEqual({ machine: "M1", end: 4 });
  expect(earliestFor([machine([["late", 3, 2]])], 100)).toEqual({ machine: "M1", end: 4 });
  expect(earliestFor([], 200)).toBeNull();
});

test("what could be done, each with what it gives and whom it hurts", () => {
  const busy = machine([
    ["a", 4, 4],
    ["b", 4, 8],
  ]);
  expect(earliestFor([busy], 200)).toEqual({ machine: "M1", end: 10 });
  expect(optionsFor([busy], { quantity: 200, limit: 6 })).toEqual([
    { kind: "shift", machine: "M1", end: 6, hurts: [{ of: "b", limit: 8, end: 10 }] },
    { kind: "extraShift", machine: "M1", end: 1 },
    { kind: "outsource", quantity: 200 },
  ]);
});

test("a part can be made in time where there is some slack", () => {
  const loose = machine([
    ["a", 4, 5],
    ["b", 4, 9],
  ]);
  expect(optionsFor([loose], { quantity: 300, limit: 6 }).slice(-2)).toEqual([
    { kind: "outsource", quantity: 200 },
    { kind: "split", first: 100, rest: 200, end: 11 },
  ]);
});

const someJobs = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 5 }),
      limit: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Infinity)),
    }),
    {
      maxLength: 12,
    },
  )
  .map((jobs) => jobs.map((job, of): Job<number> => ({ ...job, of })));

/** How late each job is when they are made in this order, reckoned anew. */
function lateness(jobs: readonly Job<number>[]): ReadonlyMap<number, number> {
  const late = new Map<number, number>();
  let end = 0;
  for (const { of, days, limit } of jobs) {
    end += days;
    late.set(of, Math.max(0, end - limit));
  }
  return late;
}

/** Every order with one job more put in somewhere, and when that is made. */
function everyPlace(jobs: readonly Job<number>[], days: number) {
  return Array.from({ length: jobs.length + 1 }, (_, at) => {
    const order = [...jobs.slice(0, at), { of: -1, days, limit: Infinity }, ...jobs.slice(at)];
    const end = jobs.slice(0, at).reduce((sum, job) => sum + job.days, days);
    const [before, after] = [lateness(jobs), lateness(order)];
    const hurt = [...before].filter(([of, late]) => (after.get(of) ?? 0) > late).map(([of]) => of);
    return { end, hurt };
  });
}

const duration = fc.integer({ min: 1, max: 6 });

test("the free end is the earliest of all places that hurt nobody", () => {
  fc.assert(
    fc.property(someJobs, duration, (made, days) => {
      const queue = queueOf(made);
      const free = everyPlace(queue.jobs, days).filter(({ hurt }) => hurt.length === 0);
      expect(freeEnd(queue, days)).toBe(Math.min(...free.map(({ end }) => end)));
    }),
  );
});

test("the free days are the longest job that is made by the limit and hurts nobody", () => {
  fc.assert(
    fc.property(someJobs, fc.integer({ min: 0, max: 40 }), (made, limit) => {
      const queue = queueOf(made);
      const longest = [...Array(41).keys()].filter(
        (days) =>
          days === 0 ||
          everyPlace(queue.jobs, days).some(({ end, hurt }) => hurt.length === 0 && end <= limit),
      );
      expect(freeDays(queue, limit)).toBe(Math.max(...longest));
    }),
  );
});

test("a shift is the place that hurts the fewest of those made in time, and names them", () => {
  fc.assert(
    fc.property(someJobs, duration, fc.integer({ min: 0, max: 40 }), (made, days, limit) => {
      const queue = queueOf(made);
      const inTime = everyPlace(queue.jobs, days).filter(({ end }) => end <= limit);
      const shift = shiftFor(queue, days, limit);
      if (inTime.length === 0) {
        expect(shift).toBeNull();
        return;
      }
      expect(shift!.hurts).toHaveLength(Math.min(...inTime.map(({ hurt }) => hurt.length)));
      expect(
        inTime.some(
          ({ end, hurt }) => end === shift!.end && hurt.join() === shift!.hurts.map(({ of }) => of).join(),
        ),
      ).toBe(true);
    }),
  );
});
