import fc from "fast-check";
import { foldText } from "../../../../src/core/orders/values/fold";

test.each([
  ["１２００ＰＣＳ", "1200PCS"],
  ["（1，000）", "(1,000)"],
  ["\u3000a \u00A0 b\t", "a b"],
  ["WF\u200B2503\uFEFF001", "WF2503001"],
  ["30×35㎝", "30×35cm"],
  ["plain text", "plain text"],
  ["", ""],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
