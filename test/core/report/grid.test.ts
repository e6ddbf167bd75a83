import fc from "fast-check";
import { shareColumns, type ColumnWish } from "../../../src/core/report/grid";

test.each<{ name: string; wishes: ColumnWish[]; widths: number[]; spans: [number, number][][] }>([
  { name: "nothing", wishes: [], widths: [], spans: [] },
  {
    name: "one table stands as it is",
    wishes: [{ widths: [10, 20], manner: "merging" }],
    widths: [10, 20],
    spans: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
  },
  {
    name: "two that may not merge share the greater widths",
    wishes: [
      { widths: [10, 20], manner: "fixed" },
      { widths: [15, 5, 8], manner: "fixed" },
    ],
    widths: [15, 20, 8],
    spans: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
  },
  {
    name: "a wide column lies over narrow ones",
    wishes: [
      { widths: [10, 10, 10, 10], manner: "fixed" },
      { widths: [28, 9], manner: "merging" },
    ],
    widths: [10, 10, 10, 10],
    spans: [
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [
        [0, 2],
        [3, 3],
      ],
    ],
  },
  {
    name: "a wide last column gets a column of its own rather than stretch another's",
    wishes: [
      { widths: [18, 10, 10], manner: "merging" },
      { widths: [18, 10, 46], manner: "merging" },
    ],
    widths: [18, 10, 10, 36],
    spans: [
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [
        [0, 0],
        [1, 1],
        [2, 3],
      ],
    ],
  },
  {
    name: "figures take what the tables left",
    wishes: [
      { widths: [14, 14, 40], manner: "yielding" },
      { widths: [20, 10], manner: "merging" },
    ],
    widths: [20, 14, 40],
    spans: [
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
  },
])("$name", ({ wishes, widths, spans }) => {
  const grid = shareColumns(wishes);
  expect(grid.widths).toEqual(widths);
  expect(grid.spans.map((one) => one.map(({ first, last }) => [first, last]))).toEqual(spans);
});

test("every column gets its width, in order, without gaps, and only those that may are merged", () => {
  const wish = fc.record({
    widths: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
    manner: fc.constantFrom("fixed" as const, "merging" as const, "yielding" as const),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      const { widths, spans } = shareColumns(wishes);
      wishes.forEach((wished, index) => {
        let next = 0;
        spans[index]!.forEach(({ first, last }, column) => {
          expect(first).toBe(next);
          if (wished.manner === "fixed") expect(last).toBe(first);
          const width = widths.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
          expect(width).toBeGreaterThanOrEqual(wished.widths[column]! - 1e-9);
          next = last + 1;
        });
        expect(spans[index]).toHaveLength(wished.widths.length);
        expect(next).toBeLessThanOrEqual(widths.length);
      });
    }),
  );
});
