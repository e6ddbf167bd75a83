import fc from "fast-check";
import { dayFromText, dayText } from "../../../src/core/dates/day";
import { deliveryStates, type DeliveryState } from "../../../src/core/delivery/delivery";
import { deliveryOf } from "../../../src/core/delivery/delivery-of";
import { onTimeOf } from "../../../src/core/delivery/on-time";
import type { OrderLines } from "../../../src/core/orders/lines";
import { orderLines } from "../../support/order-lines";
import { ruleContext } from "../../support/rule-context";

const asOf = "2025-06-20";
const context = ruleContext(asOf);
const today = dayFromText(asOf);

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const days = fc.integer({ min: today - 60, max: today + 60 }).map(dayText);
const line = fc.record({
  requiredDate: maybe(days),
  orderQty: maybe(fc.integer({ min: 1, max: 50 })),
  shippedQty: maybe(fc.integer({ min: 0, max: 60 })),
  actualShipDate: maybe(days),
  cancelled: fc.boolean(),
  endangered: fc.boolean(),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;
const tables = fc.array(line, { minLength: 1, maxLength: 30 });

function tableOf(rows: readonly Line[]): OrderLines {
  return orderLines(
    {
      requiredDate: rows.map((row) => row.requiredDate),
      orderQty: rows.map((row) => row.orderQty),
      shippedQty: rows.map((row) => row.shippedQty),
      actualShipDate: rows.map((row) => row.actualShipDate),
    },
    { cancelled: rows.flatMap((row, index) => (row.cancelled ? [index] : [])) },
  );
}

function deliver(rows: readonly Line[]) {
  const lines = tableOf(rows);
  const delivery = deliveryOf(
    lines,
    context,
    Uint8Array.from(rows, (row) => (row.endangered ? 1 : 0)),
  );
  const states = Array.from(delivery.states, (state) => deliveryStates[state]!);
  return { lines, delivery, states };
}

test("every line is in exactly one state, with days that fit it", () => {
  const fits: Record<DeliveryState, (days: number) => boolean> = {
    doneOnTime: (n) => n === 0,
    doneLate: (n) => n >= 1 || Number.isNaN(n),
    overdue: (n) => n >= 1,
    dueToday: (n) => n === 0,
    dueSoon: (n) => n >= 1,
    atRisk: (n) => n >= 1,
    onTrack: (n) => n >= 1,
    undated: (n) => n === 0,
    cancelled: (n) => n === 0,
  };
  fc.assert(
    fc.property(tables, (rows) => {
      const { states, delivery } = deliver(rows);
      expect(states).toHaveLength(rows.length);
      states.forEach((state, index) => expect(fits[state](delivery.days[index]!)).toBe(true));
    }),
  );
});

test("a line that shipped less than ordered is never done, and one with a date in the future is not done yet", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { states } = deliver(rows);
      rows.forEach((row, index) => {
        const short = row.orderQty !== null && row.shippedQty !== null && row.shippedQty < row.orderQty;
        const future = row.actualShipDate !== null && row.actualShipDate > asOf;
        if (short || future) expect(states[index]).not.toMatch(/^done/);
      });
    }),
  );
});

test("on time is claimed only with a ship date on or before the due date, or a due date still to come", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { states } = deliver(rows);
      rows.forEach(({ requiredDate, actualShipDate }, index) => {
        if (states[index] !== "doneOnTime") return;
        expect((actualShipDate ?? asOf) <= requiredDate!).toBe(true);
      });
    }),
  );
});

test("lines in danger change only from on track to at risk", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const calm = deliver(rows.map((row) => ({ ...row, endangered: false }))).states;
      const tense = deliver(rows.map((row) => ({ ...row, endangered: true }))).states;
      expect(tense).toEqual(calm.map((state) => (state === "onTrack" ? "atRisk" : state)));
    }),
  );
});

test("the on-time rate counts every dated line due by the as-of date, and adding an open late line lowers it", () => {
  const everything = { first: today - 100, last: today + 100 };
  const late: Line = {
    requiredDate: dayText(today - 1),
    orderQty: 10,
    shippedQty: 0,
    actualShipDate: null,
    cancelled: false,
    endangered: false,
  };
  fc.assert(
    fc.property(tables, (rows) => {
      const { lines, delivery } = deliver(rows);
      const { due, onTimeRate } = onTimeOf(lines, delivery, everything, today);
      const expected = rows.filter(
        (row) => !row.cancelled && row.requiredDate !== null && row.requiredDate <= asOf,
      );
      expect(due).toHaveLength(expected.length);
      const more = deliver([...rows, late]);
      const lower = onTimeOf(more.lines, more.delivery, everything, today).onTimeRate;
      expect(lower!).toBeLessThanOrEqual(onTimeRate ?? 1);
    }),
  );
});
