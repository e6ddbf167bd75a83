import { breakingLines } from "../../../../src/core/rules/compile/breaking-lines";
import { lineRule } from "../../../../src/core/rules/compile/line-rule";
import type { Derived } from "../../../../src/core/rules/derive/derived";
import { orderLines } from "../../../support/order-lines";
import { ruleContext } from "../../../support/rule-context";

const text = { "zh-CN": "", en: "" };
const sevens: Derived = ({ count }) => new Float64Array(count).fill(7);

test("a line's values come in the order needs, also, derived, then the context", () => {
  const rule = lineRule({
    code: "sees-everything",
    severity: "info",
    duty: 1,
    field: "orderQty",
    needs: ["orderQty", "orderNo"],
    also: ["cartonSize"],
    derived: [sevens],
    text,
    help: text,
    breaks: () => true,
    args: (quantity, orderNo, size, seven, { asOf }) => ({
      quantity,
      orderNo: orderNo ?? "",
      lengthMm: size?.lengthMm ?? 0,
      seven,
      asOf,
    }),
  });
  const context = ruleContext("2025-06-20");
  const lines = orderLines({ orderQty: [5], orderNo: ["A1"], cartonSize: ["600x400x300"] });
  const { asOf } = context;
  expect(rule.find(lines, context)).toEqual([
    { line: 0, args: { quantity: 5, orderNo: "A1", lengthMm: 600, seven: 7, asOf } },
  ]);
  expect(rule.kinds).toEqual(["orders"]);
});

test("columns the table lacks are blank", () => {
  const rule = lineRule({
    code: "sees-blanks",
    severity: "info",
    duty: 1,
    field: "orderQty",
    needs: ["orderQty"],
    also: ["requiredDate", "customer", "cartonSize"],
    text,
    help: text,
    breaks: (_, date, customer, size) => Number.isNaN(date) && customer === null && size === null,
    args: () => ({}),
  });
  expect(rule.find(orderLines({ orderQty: [1, 2] }), ruleContext("2025-06-20"))).toHaveLength(2);
});

test.each([1, 2, 3, 4, 5])("%i columns are looped over line by line", (columns) => {
  const values = Array.from({ length: columns }, (_, c) => [c, c + 10, c + 20]);
  const seen: unknown[][] = [];
  const test = (...line: unknown[]) => {
    seen.push(line);
    return line[0] === 10;
  };
  expect(breakingLines(test, values, "context", 3)).toEqual([1]);
  expect(seen).toEqual([0, 1, 2].map((line) => [...values.map((column) => column[line]), "context"]));
});

test("more than five columns are refused", () => {
  expect(() => breakingLines(() => true, [[], [], [], [], [], []], null, 0)).toThrow(RangeError);
});
