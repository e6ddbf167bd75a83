import fc from "fast-check";
import { cartonRuns, type PackedGoods } from "../../../src/core/packaging/carton-numbers";
import { cartonsNeeded, lastCarton } from "../../../src/core/packaging/cartons";

const unknown = Number.NaN;

function goodsOf(quantity: number, perCarton: number): PackedGoods {
  const cartons = cartonsNeeded(quantity, perCarton);
  return { quantity, perCarton, cartons, lastHolds: lastCarton(quantity, perCarton) };
}

function runs(goods: readonly PackedGoods[]) {
  return cartonRuns(goods).map(({ first, last, holds, quantity }) => [first, last, holds, quantity]);
}

test.each([
  {
    name: "a last carton of 16",
    goods: [goodsOf(10_000, 24)],
    expected: [
      [1, 416, 24, 9984],
      [417, 417, 16, 16],
    ],
  },
  { name: "all full", goods: [goodsOf(480, 24)], expected: [[1, 20, 24, 480]] },
  { name: "one carton, not full", goods: [goodsOf(7, 24)], expected: [[1, 1, 7, 7]] },
  { name: "nothing takes no number", goods: [goodsOf(0, 24), goodsOf(24, 24)], expected: [[1, 1, 24, 24]] },
  {
    name: "the next goods go on where the last ended",
    goods: [goodsOf(50, 24), goodsOf(48, 24)],
    expected: [
      [1, 2, 24, 48],
      [3, 3, 2, 2],
      [4, 5, 24, 48],
    ],
  },
  {
    name: "a count of cartons alone is one run",
    goods: [{ quantity: 90, perCarton: unknown, cartons: 4, lastHolds: unknown }],
    expected: [[1, 4, unknown, 90]],
  },
  {
    name: "unknown cartons come last, without numbers",
    goods: [{ quantity: 90, perCarton: unknown, cartons: unknown, lastHolds: unknown }, goodsOf(24, 24)],
    expected: [
      [1, 1, 24, 24],
      [unknown, unknown, unknown, 90],
    ],
  },
])("$name", ({ goods, expected }) => {
  expect(runs(goods)).toEqual(expected);
});

test("numbers run from 1 on without a gap or a number twice, and hold every piece", () => {
  const some = fc.array(fc.record({ quantity: fc.nat(1e6), perCarton: fc.integer({ min: 1, max: 500 }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, (goods) => {
      const packed = goods.map(({ quantity, perCarton }) => goodsOf(quantity, perCarton));
      let next = 1;
      let pieces = 0;
      for (const { first, last, cartons, holds, quantity } of cartonRuns(packed)) {
        expect(first).toBe(next);
        expect(last - first + 1).toBe(cartons);
        expect(cartons * holds).toBe(quantity);
        next = last + 1;
        pieces += quantity;
      }
      expect(next - 1).toBe(packed.reduce((sum, { cartons }) => sum + cartons, 0));
      expect(pieces).toBe(goods.reduce((sum, { quantity }) => sum + quantity, 0));
    }),
  );
});
