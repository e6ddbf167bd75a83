import { ruleKindText } from "../../../src/core/documents/rule-kind-text";
import { langs } from "../../../src/core/lang";
import { rules } from "../../../src/core/rules";

test.each(rules.map(({ code }) => code))(
  "%s is named without a place to fill in, in both languages",
  (code) => {
    for (const lang of langs) {
      const text = ruleKindText(code, lang);
      expect(text).not.toMatch(/[{}]/);
      expect(text.replaceAll("…", "").trim()).not.toBe("");
    }
  },
);

test("the facts of one line leave a gap", () => {
  expect(ruleKindText("ship-before-order", "en")).toMatch(/^\S.*….*…/);
});

test("there is no kind without a rule", () => {
  expect(() => ruleKindText("constructor", "en")).toThrow(RangeError);
});
