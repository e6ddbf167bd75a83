import fc from "fast-check";
import { pairedKinds, textKinds, type Kinds } from "../../../../src/core/rules/derive/kinds";
import { sizeKinds } from "../../../../src/core/rules/derive/size-kinds";
import type { Size } from "../../../../src/core";
import { orderLines } from "../../../support/order-lines";

/** Two lines are of one kind exactly where this says so. */
function expectKinds({ count, of }: Kinds, isSame: (a: number, b: number) => boolean): void {
  for (const a of of.keys()) {
    for (const b of of.keys()) expect(of[a] === of[b]).toBe(isSame(a, b));
  }
  expect(new Set(of).size).toBe(count);
}

const text = fc.option(fc.constantFrom("K=A", "BC", "", "__proto__"), { nil: null });

test("texts are of one kind when they are equal, blank ones too", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      expectKinds(textKinds(texts), (a, b) => texts[a] === texts[b]);
    }),
  );
});

/** Few kinds are asked of a table, many of a map. */
test.each([4, 3_000])("pairs are of one kind when both parts are: of %i kinds each", (count) => {
  const kinds = fc.array(fc.nat(count - 1), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(kinds, kinds, (one, other) => {
      const [a, b] = [one, other].map((of) => ({ count, of: Int32Array.from(of) }));
      if (!a || !b) throw new Error("two kinds");
      expectKinds(pairedKinds(a, b), (i, j) => one[i] === one[j] && other[i] === other[j]);
    }),
  );
});

test("a line without one part of a pair has no pair", () => {
  const pairs = pairedKinds(
    { count: 2, of: Int32Array.of(0, -1, 1) },
    { count: 1, of: Int32Array.of(0, 0, -1) },
  );
  expect([...pairs.of]).toEqual([0, -1, -1]);
});

const edge = fc.constantFrom(100, 100.5, 200);
const size: fc.Arbitrary<Size> = fc.record({
  lengthMm: edge,
  widthMm: edge,
  heightMm: fc.option(edge, { nil: null }),
  unitFrom: fc.constantFrom("cell", "header"),
});

test("sizes are of one kind when their edges are equal", () => {
  fc.assert(
    fc.property(fc.array(size, { maxLength: 30 }), (sizes) => {
      const edges = sizes.map(({ lengthMm, widthMm, heightMm }) => [lengthMm, widthMm, heightMm].join());
      expectKinds(sizeKinds(columnOf(sizes)), (a, b) => edges[a] === edges[b]);
    }),
  );
});

test("a thousand different sizes and a line without one", () => {
  const sizes = Array.from(
    { length: 1000 },
    (_, i) => ({ lengthMm: i, widthMm: 1, heightMm: null, unitFrom: "cell" }) as const,
  );
  const { of, count } = sizeKinds(columnOf([...sizes, null]));
  expect([...of]).toEqual([...sizes.keys(), -1]);
  expect(count).toBe(1000);
});

function columnOf(sizes: readonly (Size | null)[]) {
  const { cartonSize } = orderLines({ cartonSize: sizes.map(() => "10*10*10cm") }).columns;
  if (!cartonSize) throw new Error("a column of sizes");
  return { ...cartonSize, sizes };
}
