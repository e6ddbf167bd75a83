import fc from "fast-check";
import { dayText } from "../../../src/core/dates/day";
import { bagsOverFloat } from "../../../src/core/rules/bags-over-float";
import { bagsUnderNeed } from "../../../src/core/rules/bags-under-need";
import { cartonOrderDiffers } from "../../../src/core/rules/carton-order-differs";
import { stockGap, stockGiven } from "../../../src/core/rules/derive/stock-share";
import type { Rule } from "../../../src/core/rules/rule";
import { orderLines, type TestColumns } from "../../support/order-lines";
import { ruleContext } from "../../support/rule-context";

const asOf = "2025-06-20";

function found(rule: Rule, columns: TestColumns): readonly (readonly [number, string])[] {
  return rule
    .find(orderLines(columns), ruleContext(asOf))
    .map(({ line, severity }) => [line, severity ?? rule.severity] as const);
}

/** What a quantity fills, counted in whole numbers only. */
function wholes(quantity: number, per: number): number {
  return Number((BigInt(quantity) + BigInt(per) - 1n) / BigInt(per));
}

const pieces = fc.integer({ min: 1, max: 200_000 });
const per = fc.integer({ min: 1, max: 500 });

test("a carton order is told of exactly where it is not the whole number of cartons, by its gap in either direction", () => {
  const line = fc.record({ quantity: pieces, per, off: fc.integer({ min: -2, max: 2 }) });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const needed = lines.map(({ quantity, per: each }) => wholes(quantity, each));
      const ordered = lines.map(({ off }, at) => Math.max(0, needed[at]! + off));
      const columns = {
        orderQty: lines.map(({ quantity }) => quantity),
        pcsPerCarton: lines.map((one) => one.per),
        cartonsOrdered: ordered,
      };
      const wrong = ordered.flatMap((count, at) => (count === needed[at] ? [] : [[at, "error"]]));
      expect(found(cartonOrderDiffers, columns)).toEqual(wrong);
    }),
  );
});

/** The band in whole numbers: regular 4/5 to 6/5 of the need, new plate 19/20 to 21/20. */
function bagVerdict(ordered: number, needed: number, isNew: boolean): "over" | "under" | "short" | "met" {
  const [low, high, whole] = isNew ? [19, 21, 20] : [4, 6, 5];
  if (ordered * whole > needed * high) return "over";
  if (ordered * whole < needed * low) return "under";
  return ordered < needed ? "short" : "met";
}

test("bags stand to their float as whole numbers do, the exact limits inside it", () => {
  const at = fc.constantFrom("least", "most", "need", "any");
  const line = fc.record({
    bags: fc.integer({ min: 1, max: 40_000 }),
    per,
    isNew: fc.boolean(),
    at,
    off: fc.integer({ min: -1, max: 1 }),
    any: fc.nat(60_000),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const ordered = lines.map(({ bags, isNew, at: place, off, any }) => {
        const [low, high, whole] = isNew ? [19, 21, 20] : [4, 6, 5];
        const marks = {
          least: Math.ceil((bags * low) / whole),
          most: Math.floor((bags * high) / whole),
          need: bags,
        };
        return Math.max(0, place === "any" ? any : marks[place] + off);
      });
      const verdicts = lines.map(({ bags, isNew }, index) => bagVerdict(ordered[index]!, bags, isNew));
      const columns = {
        orderQty: lines.map((one) => one.bags * one.per),
        pcsPerBag: lines.map((one) => one.per),
        bagsOrdered: ordered,
        bagNewPlate: lines.map(({ isNew }) => (isNew ? "新版" : "常规")),
      };
      const over = verdicts.flatMap((verdict, index) => (verdict === "over" ? [[index, "error"]] : []));
      const below = verdicts.flatMap((verdict, index) => {
        if (verdict === "short") return [[index, "warning"]];
        return verdict === "under" ? [[index, "error"]] : [];
      });
      expect(found(bagsOverFloat, columns)).toEqual(over);
      expect(found(bagsUnderNeed, columns)).toEqual(below);
    }),
  );
});

const stockLine = fc.record({
  product: fc.constantFrom("湿巾", "围兜", "__proto__"),
  quantity: fc.integer({ min: 1, max: 300 }),
  due: fc.option(fc.integer({ min: 45_830, max: 45_834 }), { nil: null }),
  on: fc.option(fc.integer({ min: 45_800, max: 45_803 }), { nil: null }),
});

test("stock goes to one line after the other by date, order date and row, and never beyond what is there", () => {
  const days = (day: number | null) => (day === null ? null : dayText(day));
  fc.assert(
    fc.property(fc.array(stockLine, { minLength: 1, maxLength: 14 }), fc.nat(700), (drawn, stock) => {
      const lines = orderLines({
        productName: drawn.map(({ product }) => product),
        orderQty: drawn.map(({ quantity }) => quantity),
        stockQty: drawn.map(() => stock),
        requiredDate: drawn.map(({ due }) => days(due)),
        orderDate: drawn.map(({ on }) => days(on)),
      });
      const given = stockGiven(lines, ruleContext(asOf));
      const gap = stockGap(lines, ruleContext(asOf));
      for (const product of new Set(drawn.map((line) => line.product))) {
        const queue = drawn
          .map((line, at) => ({ ...line, at, due: line.due ?? Infinity, on: line.on ?? Infinity }))
          .filter((line) => line.product === product)
          .sort(
            (a, b) =>
              (a.due === b.due ? 0 : a.due - b.due) || (a.on === b.on ? 0 : a.on - b.on) || a.at - b.at,
          );
        let before = 0;
        for (const { at, quantity } of queue) {
          const share = Math.min(stock, before + quantity) - Math.min(stock, before);
          expect([given[at], gap[at]]).toEqual([share, quantity - share]);
          before += quantity;
        }
        const total = queue.reduce((sum, { at }) => sum + (given[at] ?? 0), 0);
        expect(total).toBeLessThanOrEqual(stock);
      }
    }),
  );
});
