import fc from "fast-check";
import { readNumberText } from "../../../../src/core/orders/values/number-text";
import { isUncertainNumber } from "../../../../src/core/orders/values/uncertain-number";

test.each([
  ["a range", ["500-600", "500~600pcs", "500包-600包", "¥500-600", "5至8"]],
  ["a sum or a list", ["1000+200", "1200缺200", "1000、2000", "60*40", "1,5", "1,00,000", "30/70", "100±5"]],
  [
    "an estimate",
    ["约5000", "约5000包", "5000左右", "5000+", "≥5000", "5000以上", "5K", "2.5w", "about 500"],
  ],
  ["a figure in brackets", ["(5)"]],
])("uncertain: %s", (_, texts) => {
  expect(texts.map((text) => [text, readNumberText(text), isUncertainNumber(text)])).toEqual(
    texts.map((text) => [text, null, true]),
  );
});

test.each(["", "5000", "1,000PCS", "10%", "有现货", "约", "2400PCS(印花)", "12A", "WF2503001", "3月"])(
  "certain, or no number at all: %j",
  (text) => {
    expect(isUncertainNumber(text)).toBe(false);
  },
);

test("no text throws, and no text is both certain and uncertain", () => {
  const numberLike = fc.string({ unit: fc.constantFrom(..."0123456789.,+-~/()约k pcs包".split("")) });
  fc.assert(
    fc.property(fc.oneof(numberLike, fc.string({ unit: "binary" })), (text) => {
      expect(isUncertainNumber(text) && readNumberText(text) !== null).toBe(false);
    }),
  );
});
