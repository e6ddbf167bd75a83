import fc from "fast-check";
import { firstSame, keyColumns, perhapsSame } from "../../../../src/core/rules/compile/first-same";
import { orderLines } from "../../../support/order-lines";

const row = fc.record({
  orderNo: fc.constantFrom("A1", "A2", "Aa", "BB", null),
  orderQty: fc.constantFrom(1, 2, 2.5, null),
});

test("every line finds the first line with its values, as comparing all pairs would", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const lines = orderLines({
        orderNo: rows.map((r) => r.orderNo),
        orderQty: rows.map((r) => r.orderQty),
      });
      const every = Int32Array.from(rows.keys());
      const expected = rows.map((a) =>
        rows.findIndex((b) => a.orderNo === b.orderNo && a.orderQty === b.orderQty),
      );
      expect(Array.from(firstSame(keyColumns(lines, ["orderNo", "orderQty"]), every))).toEqual(expected);
    }),
  );
});

test("lines that share their values are all among those that perhaps do", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const lines = orderLines({
        orderNo: rows.map((r) => r.orderNo),
        orderQty: rows.map((r) => r.orderQty),
      });
      const columns = keyColumns(lines, ["orderNo", "orderQty"]);
      const every = Int32Array.from(rows.keys());
      const firsts = firstSame(columns, every);
      const sharing = [...every].filter((line) =>
        firsts.some((first, other) => first === firsts[line] && other !== line),
      );
      expect([...perhapsSame(columns, every)]).toEqual(expect.arrayContaining(sharing));
    }),
  );
});

test("of lines that all differ, few perhaps share their values", () => {
  const lines = orderLines({ orderNo: Array.from({ length: 2000 }, (_, line) => `WF${100_000 + line}`) });
  const every = Int32Array.from({ length: 2000 }, (_, line) => line);
  expect(perhapsSame(keyColumns(lines, ["orderNo"]), every).length).toBeLessThan(400);
});

test("looks among the lines given only", () => {
  const lines = orderLines({ orderNo: ["A", "A", "B", "A"] });
  expect(Array.from(firstSame(keyColumns(lines, ["orderNo"]), Int32Array.of(1, 2, 3)))).toEqual([1, 2, 1]);
});

test("texts with the same hash stay apart", () => {
  // "Aa" and "BB" hash alike under base 31.
  const lines = orderLines({ orderNo: ["Aa", "BB", "Aa"] });
  expect(Array.from(firstSame(keyColumns(lines, ["orderNo"]), Int32Array.of(0, 1, 2)))).toEqual([0, 1, 0]);
});

test("columns the table lacks, and sizes, are no part of a key", () => {
  const lines = orderLines({ orderNo: ["A"], cartonSize: ["600x400x300"] });
  expect(keyColumns(lines, ["orderNo", "colour", "cartonSize"]).map(({ field }) => field)).toEqual([
    "orderNo",
  ]);
});
