import fc from "fast-check";
import type { CheckedTable } from "../../../src/core/check";
import { dayFromText, dayText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import type { PlainRow } from "../../support/recompute-review";

export const asOf = "2025-06-18";
const today = dayFromText(asOf);

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 6 });
/** Mostly around the as-of date, some more than a year away. */
const days = fc
  .oneof(
    { arbitrary: fc.integer({ min: today - 40, max: today + 30 }), weight: 4 },
    { arbitrary: fc.integer({ min: today - 420, max: today - 330 }), weight: 1 },
  )
  .map(dayText);

const row: fc.Arbitrary<PlainRow> = fc.record({
  customer: maybe(fc.constantFrom("甲", "乙", "丙", "__proto__", "constructor")),
  clerk: maybe(fc.constantFrom("小赵", "小钱")),
  ordered: maybe(fc.integer({ min: 1, max: 9 })),
  shipped: maybe(fc.integer({ min: 0, max: 9 })),
  due: maybe(days),
  shipDate: maybe(days),
  cancelled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  error: fc.boolean(),
});

export const plainRows = fc.array(row, { minLength: 1, maxLength: 60 });

/** The rows as a checked table; an error finding at each row that says so. */
export function tableOfRows(rows: readonly PlainRow[], sheet = "订单"): CheckedTable {
  return checkedTable(
    {
      orderNo: rows.map((_, line) => `N${line}`),
      customer: rows.map(({ customer }) => customer),
      clerk: rows.map(({ clerk }) => clerk),
      orderQty: rows.map(({ ordered }) => ordered),
      shippedQty: rows.map(({ shipped }) => shipped),
      requiredDate: rows.map(({ due }) => due),
      actualShipDate: rows.map(({ shipDate }) => shipDate),
    },
    {
      asOf,
      sheet,
      cancelled: rows.flatMap(({ cancelled }, line) => (cancelled ? [line] : [])),
      findings: rows.flatMap(({ error }, line) =>
        error ? [{ at: { line }, severity: "error" as const }] : [],
      ),
    },
  );
}
