import fc from "fast-check";
import { combinedKinds, textKinds, type Kinds } from "../../../../src/core/rules/derive/kinds";
import { sizeKinds } from "../../../../src/core/rules/derive/size-kinds";
import type { Size } from "../../../../src/core";
import { orderLines } from "../../../support/order-lines";

/** Two lines are of one kind exactly where this says so. */
function expectKinds({ count, of }: Kinds, isSame: (a: number, b: number) => boolean): void {
  for (const a of of.keys()) {
    for (const b of of.keys()) expect(of[a] === of[b]).toBe(isSame(a, b));
  }
  for (const kind of of) expect(kind).toBeLessThan(count);
}

const text = fc.option(fc.constantFrom("K=A", "BC", "", "__proto__"), { nil: null });

test("texts are of one kind when they are equal, blank ones too", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      expectKinds(textKinds(texts), (a, b) => texts[a] === texts[b]);
    }),
  );
});

/** Few combinations are worked out, many numbered. */
test.each([4, 30_000])("combinations are of one kind when all their parts are: of %i kinds each", (count) => {
  const kinds = fc.array(fc.nat(count - 1), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(kinds, kinds, kinds, (...columns) => {
      const [a, b, c] = columns.map((of) => ({ count, of: Int32Array.from(of) }));
      if (!a || !b || !c) throw new Error("three columns");
      const before = [...a.of];
      expectKinds(combinedKinds(a, b, c), (i, j) => columns.every((column) => column[i] === column[j]));
      expect([...a.of]).toEqual(before);
    }),
  );
});

test.each([2, 3_000_000])("a line without one part has no combination: of %i kinds", (count) => {
  const combined = combinedKinds(
    { count, of: Int32Array.of(0, -1, 1) },
    { count, of: Int32Array.of(0, 0, -1) },
  );
  expect([...combined.of]).toEqual([0, -1, -1]);
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
