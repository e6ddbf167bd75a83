import fc from "fast-check";
import { quantitiesToProduce, type StockDemand } from "../../../src/core/planning/to-produce";

const none = Number.NaN;

function demand(
  lines: readonly { qty?: number; due?: number; on?: number; product?: string }[],
): StockDemand {
  return {
    ordered: lines.map(({ qty }) => qty ?? none),
    requiredDates: lines.map(({ due }) => due ?? none),
    orderDates: lines.map(({ on }) => on ?? none),
    products: lines.map(({ product }) => product ?? "湿巾"),
  };
}

test.each([
  {
    name: "the earlier date is served first",
    lines: [
      { qty: 100, due: 20 },
      { qty: 100, due: 10 },
    ],
    stock: 120,
    expected: [80, 0],
  },
  {
    name: "the same date: the earlier order is",
    lines: [
      { qty: 100, due: 10, on: 5 },
      { qty: 100, due: 10, on: 4 },
    ],
    stock: 100,
    expected: [100, 0],
  },
  {
    name: "the same dates: the upper row is",
    lines: [
      { qty: 60, due: 10, on: 4 },
      { qty: 60, due: 10, on: 4 },
    ],
    stock: 70,
    expected: [0, 50],
  },
  {
    name: "a line without a date comes last",
    lines: [{ qty: 50 }, { qty: 50, due: 99 }],
    stock: 50,
    expected: [50, 0],
  },
  {
    name: "a line without a quantity takes nothing",
    lines: [{ due: 1 }, { qty: 50, due: 2 }],
    stock: 50,
    expected: [none, 0],
  },
  {
    name: "stock below nothing counts as none",
    lines: [{ qty: 50, due: 2 }],
    stock: -10,
    expected: [50],
  },
])("$name", ({ lines, stock, expected }) => {
  expect(Array.from(quantitiesToProduce(demand(lines), new Map([["湿巾", stock]])))).toEqual(expected);
});

test("each product has its own stock, and one not named has none", () => {
  const lines = [
    { qty: 10, due: 1, product: "湿巾" },
    { qty: 10, due: 1, product: "__proto__" },
    { qty: 10, due: 2, product: "湿巾" },
  ];
  expect(Array.from(quantitiesToProduce(demand(lines), new Map([["湿巾", 15]])))).toEqual([0, 10, 5]);
});

test("together the lines take all stock there is, or all they want; no line produces more than ordered", () => {
  const line = fc.record({
    qty: fc.nat(100),
    due: fc.option(fc.nat(9), { nil: undefined }),
    on: fc.option(fc.nat(9), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(line), fc.nat(500), (lines, stock) => {
      const ordered = lines.map(({ qty }) => qty);
      const given = lines.map(({ qty, due, on }) => ({
        qty,
        ...(due !== undefined && { due }),
        ...(on !== undefined && { on }),
      }));
      const produced = quantitiesToProduce(demand(given), new Map([["湿巾", stock]]));
      const total = ordered.reduce((sum, each) => sum + each, 0);
      expect(produced.reduce((sum, each) => sum + each, 0)).toBe(Math.max(0, total - stock));
      produced.forEach((each, index) => {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(ordered[index]!);
      });
    }),
  );
});

test("stock goes to the lines one by one: by required date, then order date, then row, undated ones last", () => {
  const day = fc.option(fc.nat(4), { nil: none });
  const line = fc.record({ qty: fc.nat(50), due: day, on: day, product: fc.constantFrom("湿巾", "纸巾") });
  const last = (date: number) => (Number.isNaN(date) ? Infinity : date);
  fc.assert(
    fc.property(fc.array(line), fc.nat(200), fc.nat(200), (lines, first, second) => {
      const left = { 湿巾: first, 纸巾: second };
      const expected = lines.map(({ qty }) => qty);
      const served = lines.map((_, row) => row);
      served.sort((a, b) => {
        const [one, other] = [lines[a]!, lines[b]!];
        if (last(one.due) !== last(other.due)) return last(one.due) - last(other.due);
        return last(one.on) === last(other.on) ? a - b : last(one.on) - last(other.on);
      });
      for (const row of served) {
        const { qty, product } = lines[row]!;
        const taken = Math.min(qty, left[product]);
        left[product] -= taken;
        expected[row] = qty - taken;
      }
      const stock = new Map([
        ["湿巾", first],
        ["纸巾", second],
      ]);
      expect(Array.from(quantitiesToProduce(demand(lines), stock))).toEqual(expected);
    }),
  );
});
