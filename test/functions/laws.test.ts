import fc from "fast-check";
import { functions, type FunctionId } from "../../src/functions";
import { call, message } from "./call";
import { errorCell } from "./custom-functions";
import { cellwise, together, type Samples } from "./samples";

const ids = Object.keys(cellwise) as FunctionId[];
const odd = fc.constantFrom<unknown>("", null, "乱写", -1, false, errorCell("#DIV/0!"), errorCell("#REF!"));

/** A single value or a column of as many rows, for one argument. */
function argument(samples: readonly unknown[], rows: number): fc.Arbitrary<unknown> {
  const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...samples) }, { weight: 1, arbitrary: odd });
  return fc.oneof(cell, fc.array(cell, { minLength: rows, maxLength: rows }));
}

function argumentsOf(samples: Samples, rows: number): fc.Arbitrary<unknown[]> {
  return fc.tuple(...samples.map((each) => argument(each, rows)));
}

test("every function is either cell by cell or takes its ranges together", () => {
  expect([...ids, ...Object.keys(together)].sort()).toEqual(Object.keys(functions).sort());
});

test.each(ids)("%s of a range is what it is of every cell alone", (id) => {
  fc.assert(
    fc.property(argumentsOf(cellwise[id]!, 3), (args) => {
      const whole = call(id, ...args);
      const alone = (row: number) => call(id, ...args.map((arg) => (Array.isArray(arg) ? arg[row] : arg)));
      expect(whole).toEqual(args.some(Array.isArray) ? [0, 1, 2].map(alone) : alone(0));
    }),
  );
});

test.each(ids)("%s turned on its side gives the same results", (id) => {
  fc.assert(
    fc.property(argumentsOf(cellwise[id]!, 3), (args) => {
      fc.pre(args.some(Array.isArray));
      const across = args.map((arg) => (Array.isArray(arg) ? [arg] : arg));
      expect(call(id, ...across)).toEqual([call(id, ...args)]);
    }),
    { numRuns: 20 },
  );
});

test.each(ids)("%s is blank where its first cell is, and shows the error of a cell", (id) => {
  const samples = cellwise[id]!.map(([first]) => first);
  const [, ...others] = samples;
  const blankRow = id === "DUESTATE" ? ["", others[0]] : ["", ...others];
  expect(call(id, ...blankRow)).toBe("");
  samples.forEach((_, place) => {
    const args = samples.map((each, index) => (index === place ? errorCell("#NULL!") : each));
    expect(call(id, ...args)).toBe("#NULL!");
  });
});

const withSeveral = Object.entries({ ...cellwise, ...together }).filter(([, samples]) => samples.length > 1);

test.each(withSeveral)("%s says which ranges differ in size, in both languages", (id, samples) => {
  const first = samples.map(([value]) => value);
  samples.slice(1).forEach((_, after) => {
    const args = first.map((value, place) =>
      place === 0 ? [value, value, value] : place === after + 1 ? [value, value] : value,
    );
    expect(call(id as FunctionId, ...args)).toBe("#VALUE!");
    expect(message(id as FunctionId, ...args)).toBe(
      "区域大小不一致：3×1 ≠ 2×1 / Ranges differ in size: 3×1 ≠ 2×1",
    );
  });
});

test.each(Object.entries(together))("%s shows the error of any of its cells", (id, samples) => {
  const column = samples.map(([value]) => [value, value]);
  samples.forEach((_, place) => {
    const args = column.map((cells, index) => (index === place ? [cells[0], errorCell("#NUM!")] : cells));
    expect(call(id as FunctionId, ...args)).toBe("#NUM!");
  });
});

test.each(ids)("%s takes bare values as WPS gives them like ranges of one cell", (id) => {
  const samples = cellwise[id]!.map(([first]) => first);
  const bare = functions[id] as (...values: unknown[]) => unknown;
  expect(bare(...samples)).toEqual(bare(...samples.map((value) => [[value]])));
});

test.each(ids)("%s never returns what a cell cannot show", (id) => {
  fc.assert(
    fc.property(argumentsOf(cellwise[id]!, 2), (args) => {
      for (const result of [call(id, ...args)].flat(2)) {
        expect(["number", "string", "boolean"]).toContain(typeof result);
        if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
