import fc from "fast-check";
import { freeSheetName, sheetNameKey } from "../../../src/core/report/sheet-names";

test.each([
  { name: "a plain name", wanted: "月度复盘", taken: [], made: "月度复盘" },
  { name: "forbidden characters", wanted: "明细: 订单/逾期?", taken: [], made: "明细- 订单-逾期-" },
  { name: "brackets and backslash", wanted: "[a]\\*", taken: [], made: "-a---" },
  { name: "quotes at the ends", wanted: "'复盘'", taken: [], made: "复盘" },
  { name: "a quote inside", wanted: "it's", taken: [], made: "it's" },
  { name: "nothing left", wanted: " '' ", taken: [], made: "Sheet" },
  { name: "control characters", wanted: "a\u0000b\nc", taken: [], made: "a b c" },
  { name: "the name Excel keeps for itself", wanted: "History", taken: [], made: "History_" },
  { name: "a taken name", wanted: "复盘", taken: ["复盘"], made: "复盘 (2)" },
  { name: "a name taken twice", wanted: "复盘", taken: ["复盘", "复盘 (2)"], made: "复盘 (3)" },
  { name: "a name taken in other case", wanted: "Review", taken: ["REVIEW"], made: "Review (2)" },
  { name: "too long a name", wanted: "a".repeat(40), taken: [], made: "a".repeat(31) },
  { name: "a pair of surrogates at the cut", wanted: "a".repeat(30) + "📦", taken: [], made: "a".repeat(30) },
  { name: "a quote at the cut", wanted: "a".repeat(30) + "'b", taken: [], made: "a".repeat(30) },
])("$name", ({ wanted, taken, made }) => {
  expect(freeSheetName(wanted, new Set(taken.map(sheetNameKey)))).toBe(made);
});

test("any names become names Excel takes, each once", () => {
  const name = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("复盘", "History", "a".repeat(31)));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (wanted) => {
      const taken = new Set<string>();
      const made = wanted.map((one) => freeSheetName(one, taken));
      expect(new Set(made.map((one) => one.toLowerCase())).size).toBe(made.length);
      for (const one of made) {
        expect(one.length).toBeGreaterThan(0);
        expect(one.length).toBeLessThanOrEqual(31);
        expect(one).not.toMatch(/[\\/?*[\]:\p{Cc}]|^'|'$/u);
      }
    }),
  );
});
