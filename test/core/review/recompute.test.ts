import fc from "fast-check";
import {
  recomputeAges,
  recomputeMonth,
  recomputeWorkbook,
  type PlainRow,
} from "../../support/recompute-review";
import { asOf, plainRows, tableOfRows } from "./generated";
import { columnOf, rowsOf } from "../../support/report-tables";
import { review } from "./review-of";

const month = "2025-06";

function reviewed(rows: readonly PlainRow[]) {
  return review([tableOfRows(rows)], { asOf, month });
}

test("the figures are those that a second count from plain rows gives", () => {
  fc.assert(
    fc.property(plainRows, (rows) => {
      const { quantity, ...ofMonth } = recomputeMonth(rows, month, asOf);
      const { figures } = reviewed(rows);
      expect(figures).toMatchObject({
        ...ofMonth,
        ...recomputeWorkbook(rows, asOf),
        inFullLines: ofMonth.dueLines > 0 ? ofMonth.inFullLines : null,
        lastMonthOnTimeRate: recomputeMonth(rows, "2025-05", asOf).onTimeRate,
        lastYearOnTimeRate: recomputeMonth(rows, "2024-06", asOf).onTimeRate,
      });
      expect(figures.orderedQuantity ?? 0).toBe(quantity);
    }),
  );
});

test("so are the age classes, the customers, the clerks and the months", () => {
  fc.assert(
    fc.property(plainRows, (rows) => {
      const made = reviewed(rows);
      expect(columnOf(made.report, "ages", "lines")).toEqual(recomputeAges(rows, asOf));
      for (const [id, key] of [
        ["byCustomer", "customer"],
        ["byClerk", "clerk"],
      ] as const) {
        for (const [name, ...counts] of rowsOf(made.report, id)) {
          const own = rows.filter((row) => (row[key] ?? "（未填）") === name);
          const again = recomputeMonth(own, month, asOf);
          expect(counts).toEqual([
            again.dueLines,
            again.onTimeLines,
            again.lateLines,
            again.openLines,
            again.onTimeRate,
            again.averageDaysLate,
          ]);
        }
      }
      const months = columnOf(made.report, "trend", "month");
      expect(columnOf(made.report, "trend", "onTimeRate")).toEqual(
        months.map((name) => recomputeMonth(rows, String(name), asOf).onTimeRate),
      );
    }),
  );
});
