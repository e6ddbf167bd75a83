import fc from "fast-check";
import {
  dayFromText,
  dayText,
  deliveryOf,
  deliveryStateNames,
  deliveryStates,
  onTimeOf,
} from "../../src/core";
import { orderLines } from "../support/order-lines";
import { ruleContext } from "../support/rule-context";
import { call } from "./call";

const asOf = "2025-06-20";
const today = dayFromText(asOf);
const context = ruleContext(asOf);

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const days = fc.integer({ min: today - 30, max: today + 30 }).map(dayText);
const line = fc.record({
  due: maybe(days),
  ordered: maybe(fc.integer({ min: 1, max: 20 })),
  shipped: maybe(fc.nat(25)),
  shipDate: maybe(days),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;
const tables = fc.array(line, { minLength: 1, maxLength: 20 });

/** The same rows as a table of order lines and as columns of cells. */
function bothWays(rows: readonly Line[]) {
  const lines = orderLines({
    requiredDate: rows.map(({ due }) => due),
    orderQty: rows.map(({ ordered }) => ordered),
    shippedQty: rows.map(({ shipped }) => shipped),
    actualShipDate: rows.map(({ shipDate }) => shipDate),
  });
  const delivery = deliveryOf(lines, context, new Uint8Array(rows.length));
  return { lines, delivery };
}

test("DUESTATE names the state that the check of a workbook gives", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { delivery } = bothWays(rows);
      rows.forEach((row, index) => {
        const name = deliveryStateNames[deliveryStates[delivery.states[index]!]!]["zh-CN"];
        const emptyRow = Object.values(row).every((value) => value === null);
        expect(call("DUESTATE", row.due, asOf, row.ordered, row.shipped, row.shipDate)).toBe(
          emptyRow ? "" : name,
        );
      });
    }),
  );
});

test("OVERDUE counts the days of late and overdue lines as the check of a workbook does", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const plain = rows.map((row) => ({ ...row, ordered: null, shipped: null }));
      const { delivery } = bothWays(plain);
      plain.forEach(({ due, shipDate }, index) => {
        const state = deliveryStates[delivery.states[index]!]!;
        const late = state === "overdue" || state === "doneLate" ? delivery.days[index] : 0;
        expect(call("OVERDUE", due, shipDate, asOf)).toBe(due === null ? "" : late);
      });
    }),
  );
});

test("ONTIMERATE and INFULLRATE are the rates of the review", () => {
  const [first, last] = [today - 10, today + 10];
  fc.assert(
    fc.property(tables, (rows) => {
      const column = <K extends keyof Line>(key: K) => rows.map((row) => row[key]);
      const { lines, delivery } = bothWays(rows);
      const { inFullRate } = onTimeOf(lines, delivery, { first, last }, today);
      const args = [
        column("due"),
        column("shipDate"),
        column("ordered"),
        column("shipped"),
        asOf,
        first,
        last,
      ];
      expect(call("INFULLRATE", ...args)).toBe(inFullRate ?? "#N/A");

      const plain = bothWays(rows.map((row) => ({ ...row, ordered: null, shipped: null })));
      const { onTimeRate } = onTimeOf(plain.lines, plain.delivery, { first, last }, today);
      expect(call("ONTIMERATE", column("due"), column("shipDate"), asOf, first, last)).toBe(
        onTimeRate ?? "#N/A",
      );
    }),
  );
});
