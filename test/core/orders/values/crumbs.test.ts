import fc from "fast-check";
import { withoutCrumbs } from "../../../../src/core/orders/values/crumbs";

test.each([
  { value: 700 * 1.1, without: 770 },
  { value: -700 * 1.1, without: -770 },
  { value: 769.9999999999999, without: 770 },
  { value: 770.000001, without: 770.000001 },
  { value: 0.1, without: 0.1 },
  { value: 1e-20, without: 1e-20 },
  { value: 0, without: 0 },
])("$value is $without", ({ value, without }) => {
  expect(withoutCrumbs(value)).toBe(without);
});

test("whole figures stay, and a share added to a whole quantity comes out whole where it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 99 }), (hundreds, percent) => {
      expect(withoutCrumbs(hundreds)).toBe(hundreds);
      expect(withoutCrumbs(hundreds * 100 * (1 + percent / 100))).toBe(hundreds * (100 + percent));
    }),
  );
});

test("figures with up to three decimals stay as they are", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      expect(withoutCrumbs(thousandths / 1000)).toBe(thousandths / 1000);
    }),
  );
});

test("what is no number stays none", () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY].map(withoutCrumbs)).toEqual([NaN, Infinity]);
});
