import fc from "fast-check";
import { lineRule } from "../../../../src/core/rules/compile/line-rule";
import { linesWhere, type Where } from "../../../../src/core/rules/compile/where";
import type { Derived } from "../../../../src/core/rules/derive/derived";
import { orderLines } from "../../../support/order-lines";
import { ruleContext } from "../../../support/rule-context";

const asOf = "2025-06-20";
const halves: Derived = ({ columns }) =>
  (columns.orderQty?.values ?? new Float64Array()).map((qty) => qty / 2);

const lines = orderLines({
  orderQty: [100, 100, 100, null, 0],
  shippedQty: [100, 50, 200, 1, null],
  requiredDate: ["2025-06-19", "2025-06-20", "2025-06-21", null, null],
});

test.each<{ where: Where; passing: number[] }>([
  { where: ["shippedQty", "<", "orderQty"], passing: [1] },
  { where: ["shippedQty", ">", "orderQty"], passing: [2] },
  { where: ["shippedQty", ">=", "orderQty"], passing: [0, 2] },
  { where: ["shippedQty", "=", "orderQty"], passing: [0] },
  { where: ["shippedQty", "≠", "orderQty"], passing: [1, 2] },
  { where: ["shippedQty", "=", halves], passing: [1] },
  { where: [halves, "<", "orderQty"], passing: [0, 1, 2] },
  { where: ["orderQty", "=", 0], passing: [4] },
  { where: ["requiredDate", "<", "asOf"], passing: [0] },
  { where: ["requiredDate", ">=", "asOf"], passing: [1, 2] },
  { where: ["producedQty", "<", "orderQty"], passing: [] },
])("$where", ({ where, passing }) => {
  expect(linesWhere(where, lines, ruleContext(asOf))).toEqual(passing);
});

const signs = {
  "<": (a: number, b: number) => a < b,
  ">": (a: number, b: number) => a > b,
  ">=": (a: number, b: number) => a >= b,
  "=": (a: number, b: number) => a === b,
  "≠": (a: number, b: number) => Math.abs(a - b) > 0,
};
const quantity = fc.option(fc.constantFrom(0, 1, 2, 2.5, -1), { nil: null });

test("a rule of a comparison and a test finds what one test of both finds", () => {
  const row = fc.tuple(quantity, quantity, quantity);
  const sign = fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[]));
  const stated = {
    severity: "info",
    duty: 1,
    field: "orderQty",
    needs: ["orderQty", "shippedQty", "producedQty"],
    text: { "zh-CN": "", en: "" },
    help: { "zh-CN": "", en: "" },
    args: (ordered: number) => ({ ordered }),
  } as const;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), sign, (rows, chosen) => {
      const table = orderLines(
        {
          orderQty: rows.map(([a]) => a),
          shippedQty: rows.map(([, b]) => b),
          producedQty: rows.map(([, , c]) => c),
        },
        { cancelled: [0] },
      );
      const both = lineRule({
        ...stated,
        code: "both",
        breaks: (ordered, shipped, produced) => signs[chosen](ordered, shipped) && produced > 0,
      });
      const first = lineRule({
        ...stated,
        code: "first",
        where: ["orderQty", chosen, "shippedQty"],
        breaks: (_, __, produced) => produced > 0,
      });
      const context = ruleContext(asOf);
      expect(first.find(table, context)).toEqual(both.find(table, context));
    }),
  );
});
