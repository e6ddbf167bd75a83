import fc from "fast-check";
import { bagsNeeded } from "../../../src/core/packaging/bags";
import { cartonsNeeded, lastCarton } from "../../../src/core/packaging/cartons";
import { deviation, orderStanding } from "../../../src/core/packaging/deviation";

test.each([
  { pieces: 0, perCarton: 24, cartons: 0, last: 0 },
  { pieces: 1, perCarton: 24, cartons: 1, last: 1 },
  { pieces: 24, perCarton: 24, cartons: 1, last: 24 },
  { pieces: 25, perCarton: 24, cartons: 2, last: 1 },
  { pieces: 10_000, perCarton: 24, cartons: 417, last: 16 },
  { pieces: 8.4, perCarton: 1.2, cartons: 7, last: 1.2 },
  { pieces: 8.5, perCarton: 1.2, cartons: 8, last: 0.1 },
])("$pieces pieces at $perCarton a carton need $cartons, the last holds $last", (row) => {
  expect(cartonsNeeded(row.pieces, row.perCarton)).toBe(row.cartons);
  expect(lastCarton(row.pieces, row.perCarton)).toBe(row.last);
});

test.each([
  { pieces: 0, perBag: 80, bags: 0 },
  { pieces: 80_000, perBag: 80, bags: 1000 },
  { pieces: 80_001, perBag: 80, bags: 1001 },
  { pieces: 4.2, perBag: 1.4, bags: 3 },
])("$pieces pieces at $perBag a bag need $bags bags", ({ pieces, perBag, bags }) => {
  expect(bagsNeeded(pieces, perBag)).toBe(bags);
});

test.each([
  { name: "no piece a carton", call: () => cartonsNeeded(10, 0) },
  { name: "less than no pieces", call: () => cartonsNeeded(-1, 10) },
  { name: "an unknown quantity", call: () => lastCarton(Number.NaN, 10) },
  { name: "an unknown bag", call: () => bagsNeeded(10, Number.NaN) },
  { name: "less than no bags' pieces", call: () => bagsNeeded(-1, 10) },
  { name: "nothing needed to deviate from", call: () => deviation(10, 0) },
  { name: "less than nothing ordered", call: () => orderStanding(-1, 10, 0.2) },
])("refuses $name", ({ call }) => {
  expect(call).toThrow(RangeError);
});

test.each([
  { ordered: 12_000, needed: 10_000, float: 0.2, standing: "met" },
  { ordered: 12_001, needed: 10_000, float: 0.2, standing: "over" },
  { ordered: 10_500, needed: 10_000, float: 0.05, standing: "met" },
  { ordered: 10_501, needed: 10_000, float: 0.05, standing: "over" },
  { ordered: 10_000, needed: 10_000, float: 0.05, standing: "met" },
  { ordered: 9_999, needed: 10_000, float: 0.05, standing: "short" },
  { ordered: 9_500, needed: 10_000, float: 0.05, standing: "short" },
  { ordered: 9_499, needed: 10_000, float: 0.05, standing: "under" },
  { ordered: 417, needed: 417, float: 0, standing: "met" },
  { ordered: 418, needed: 417, float: 0, standing: "over" },
  { ordered: 416, needed: 417, float: 0, standing: "under" },
])(
  "$ordered ordered for $needed at a float of $float is $standing",
  ({ ordered, needed, float, standing }) => {
    expect(orderStanding(ordered, needed, float)).toBe(standing);
  },
);

test("the deviation is a share of the need", () => {
  expect(deviation(12_500, 10_000)).toBe(0.25);
  expect(deviation(9_000, 10_000)).toBe(-0.1);
});

const pieces = fc.nat(1e6);
const perCarton = fc.integer({ min: 1, max: 1e4 });

test("the cartons hold every piece, and one fewer would not", () => {
  fc.assert(
    fc.property(pieces, perCarton, (quantity, each) => {
      const cartons = cartonsNeeded(quantity, each);
      expect(cartons * each).toBeGreaterThanOrEqual(quantity);
      expect((cartons - 1) * each).toBeLessThan(quantity);
    }),
  );
});

test("full cartons and the last one together hold exactly the quantity", () => {
  fc.assert(
    fc.property(pieces, perCarton, (quantity, each) => {
      const full = Math.max(0, cartonsNeeded(quantity, each) - 1);
      expect(full * each + lastCarton(quantity, each)).toBe(quantity);
      expect(lastCarton(quantity, each)).toBeLessThanOrEqual(each);
    }),
  );
});

test("the limit itself is allowed, one more is over and one less than its mirror is under, for every whole percentage", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e7 }), fc.nat(100), (needed, percent) => {
      const most = Math.floor((needed * (100 + percent)) / 100);
      const least = Math.ceil((needed * (100 - percent)) / 100);
      expect(orderStanding(most, needed, percent / 100)).toBe("met");
      expect(orderStanding(most + 1, needed, percent / 100)).toBe("over");
      if (least > 0) expect(orderStanding(least - 1, needed, percent / 100)).toBe("under");
      if (least < needed) expect(orderStanding(least, needed, percent / 100)).toBe("short");
    }),
  );
});
