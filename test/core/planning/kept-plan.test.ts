import fc from "fast-check";
import {
  keptPlanSchema,
  planChanges,
  type KeptJob,
  type KeptPlan,
} from "../../../src/core/planning/kept-plan";

function job(start: number | null, end: number | null = start, machine: string | null = null): KeptJob {
  return { orderNo: "A1", product: "湿巾", machine, start, end };
}

function plan(jobs: Readonly<Record<string, KeptJob>>): KeptPlan {
  return { on: "2025-06-16", first: 45_824, last: 45_830, jobs };
}

test.each([
  { name: "the same", before: { a: job(1) }, now: { a: job(1) }, changes: [] },
  { name: "a new job", before: {}, now: { a: job(1) }, changes: ["added a"] },
  { name: "a job that left", before: { a: job(1) }, now: {}, changes: ["dropped a"] },
  { name: "another start", before: { a: job(1, 3) }, now: { a: job(2, 3) }, changes: ["moved a"] },
  { name: "another end", before: { a: job(1, 3) }, now: { a: job(1, 4) }, changes: ["moved a"] },
  {
    name: "another machine",
    before: { a: job(1, 3, "1#") },
    now: { a: job(1, 3, "2#") },
    changes: ["moved a"],
  },
  { name: "planned at last", before: { a: job(null) }, now: { a: job(3) }, changes: ["moved a"] },
  {
    name: "jobs of the plan first, then those that left it",
    before: { gone: job(1), stays: job(1) },
    now: { fresh: job(1), stays: job(2) },
    changes: ["added fresh", "moved stays", "dropped gone"],
  },
])("$name", ({ before, now, changes }) => {
  expect(planChanges(plan(before), plan(now)).map(({ kind, key }) => `${kind} ${key}`)).toEqual(changes);
});

const jobs = fc.dictionary(
  fc.constantFrom("a", "b", "c", "constructor", "toString"),
  fc.record({
    orderNo: fc.constant<string | null>("A1"),
    product: fc.constant("湿巾"),
    machine: fc.option(fc.constantFrom("1#", "2#")),
    start: fc.option(fc.nat(3)),
    end: fc.option(fc.nat(3)),
  }),
  { noNullPrototype: true },
);

test("a plan that is put right by its changes is the next plan; kept as text it is itself", () => {
  fc.assert(
    fc.property(jobs, jobs, (before, now) => {
      const result = new Map<string, KeptJob>(Object.entries(before));
      for (const change of planChanges(plan(before), plan(now))) {
        if (change.kind === "dropped") result.delete(change.key);
        else result.set(change.key, change.now);
      }
      expect(new Set(result)).toEqual(new Set(Object.entries(now)));
      expect(planChanges(plan(now), plan(now))).toEqual([]);
      expect(keptPlanSchema.parse(JSON.parse(JSON.stringify(plan(now))))).toEqual(plan(now));
    }),
  );
});
