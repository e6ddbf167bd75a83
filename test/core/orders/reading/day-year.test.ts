import fc from "fast-check";
import { calendarDate, dayFromText, dayOf } from "../../../../src/core/dates/day";
import { firstDayFrom, medianDay, nearestDay } from "../../../../src/core/orders/reading/day-year";

test.each([
  { month: 3, date: 5, to: "2025-03-01", nearest: "2025-03-05" },
  { month: 12, date: 30, to: "2025-01-02", nearest: "2024-12-30" },
  { month: 1, date: 2, to: "2025-12-30", nearest: "2026-01-02" },
  { month: 2, date: 29, to: "2026-03-01", nearest: "2028-02-29" },
  { month: 2, date: 29, to: "2025-06-01", nearest: "2024-02-29" },
])("$month/$date nearest to $to is $nearest", ({ month, date, to, nearest }) => {
  expect(nearestDay({ month, date }, dayFromText(to))).toBe(dayFromText(nearest));
});

const monthDay = fc
  .integer({ min: 0, max: 365 })
  .map((after) => calendarDate(dayOf(2000, 1, 1) + after))
  .map(({ month, date }) => ({ month, date }));
const day = fc.integer({ min: dayOf(1995, 1, 1), max: dayOf(2090, 12, 31) });

test("of all years none gives a nearer day, and of two equally near the later is taken", () => {
  fc.assert(
    fc.property(monthDay, day, (wanted, to) => {
      const { month, date } = wanted;
      const days = Array.from({ length: 130 }, (_, after) => dayOf(1980 + after, month, date));
      const away = days.filter((each) => !Number.isNaN(each)).map((each) => [Math.abs(each - to), -each]);
      const [best] = away.sort((one, other) => one[0]! - other[0]! || one[1]! - other[1]!);
      expect(nearestDay(wanted, to)).toBe(-best![1]!);
    }),
  );
});

test("the first such day from a day on is never before it, and none lies between", () => {
  fc.assert(
    fc.property(monthDay, day, (wanted, from) => {
      const found = firstDayFrom(wanted, from);
      expect(calendarDate(found)).toMatchObject(wanted);
      expect(found).toBeGreaterThanOrEqual(from);
      for (let each = from; each < found; each += 1) expect(calendarDate(each)).not.toMatchObject(wanted);
    }),
    { numRuns: 20 },
  );
});

test("the middle day, none of none", () => {
  expect(medianDay([3, 1, 2])).toBe(2);
  expect(medianDay([])).toBeNaN();
});
