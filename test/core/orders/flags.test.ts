import fc from "fast-check";
import {
  above,
  atMost,
  below,
  both,
  either,
  flagCount,
  linesFlagged,
  without,
  zeros,
} from "../../../src/core/orders/flags";

/** Flags of one length, of which the second begins at any byte of its buffer. */
const pair = fc
  .tuple(fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { maxLength: 40 }), fc.nat(3))
  .map(([rows, from]) => {
    const a = Uint8Array.from(rows, ([one]) => one);
    const b = new Uint8Array(rows.length + from).subarray(from);
    rows.forEach(([, other], line) => (b[line] = other));
    return { a, b };
  });

test.each([
  { name: "both", combine: both, one: (a: number, b: number) => a === 1 && b === 1 },
  { name: "either", combine: either, one: (a: number, b: number) => a === 1 || b === 1 },
  { name: "without", combine: without, one: (a: number, b: number) => a === 1 && b === 0 },
])("$name, line by line", ({ combine, one }) => {
  fc.assert(
    fc.property(pair, ({ a, b }) => {
      const expected = Array.from(a, (flag, line) => Number(one(flag, b[line] ?? 0)));
      expect([...combine(a, b)]).toEqual(expected);
      expect([...combine(b, a)]).toEqual(Array.from(b, (flag, line) => Number(one(flag, a[line] ?? 0))));
    }),
  );
});

test("bytes that are 0 are told from all others", () => {
  const bytes = Uint8Array.from({ length: 256 * 3 + 1 }, (_, at) => at % 256);
  for (const from of [0, 1, 2, 3]) {
    const seen = bytes.subarray(from);
    expect([...zeros(seen)]).toEqual(Array.from(seen, (byte) => Number(byte === 0)));
  }
});

test("flags are counted and looked up", () => {
  fc.assert(
    fc.property(pair, ({ a, b }) => {
      for (const flags of [a, b]) {
        const lines = [...flags.keys()].filter((line) => flags[line] === 1);
        expect(flagCount(flags)).toBe(lines.length);
        expect([...linesFlagged(flags)]).toEqual(lines);
      }
    }),
  );
});

test("a limit of numbers", () => {
  const values = Float64Array.of(1, 2, 3, Number.NaN);
  expect([...above(values, 2)]).toEqual([0, 0, 1, 0]);
  expect([...atMost(values, 2)]).toEqual([1, 1, 0, 0]);
  expect([...below(values, 2)]).toEqual([1, 0, 0, 0]);
});
