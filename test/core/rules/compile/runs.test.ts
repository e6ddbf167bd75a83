import fc from "fast-check";
import { perhapsRepeated } from "../../../../src/core/rules/compile/runs";

const row = fc.record({
  text: fc.option(fc.constantFrom("A1", "A2", "Aa", "BB"), { nil: null }),
  number: fc.constantFrom(1, 2, Number.NaN),
});

test("every line with the text and number of another is among them, and each once, in order", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const texts = rows.map(({ text }) => text);
      const numbers = Float64Array.from(rows, ({ number }) => number);
      const found = [...perhapsRepeated(texts, [numbers], Int32Array.from(rows.keys()))];
      const repeated = [...rows.keys()].filter((a) =>
        rows.some((b, at) => at !== a && b.text === texts[a] && Object.is(b.number, numbers[a])),
      );
      expect(found).toEqual(expect.arrayContaining(repeated));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }),
  );
});

const numbers = Float64Array.from({ length: 40 }, (_, line) => line);
const every = Int32Array.from(numbers);

test.each([
  { name: "lines of one order that differ", texts: (line: number) => `A${line >> 2}`, found: 0 },
  {
    name: "an order that stands in two places",
    texts: (line: number) => (line % 39 === 0 ? "A" : `B${line >> 3}`),
    found: 2,
  },
  { name: "a run too long to be compared line by line", texts: () => "A", found: 40 },
])("$name: $found lines", ({ texts, found }) => {
  expect(perhapsRepeated(Array.from(every, texts), [numbers], every)).toHaveLength(found);
});
