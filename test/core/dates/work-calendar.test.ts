import fc from "fast-check";
import { calendarDate, dayFromText, dayOf, dayText } from "../../../src/core/dates/day";
import { chineseWorkCalendar, type WorkCalendar } from "../../../src/core/dates/work-calendar";

const twoDayRest = chineseWorkCalendar({ restWeekdays: [0, 6] });
const oneDayRest = chineseWorkCalendar({ restWeekdays: [0] });

function workdaysOf(calendar: WorkCalendar, year: number, month?: number): number {
  const first = dayOf(year, month ?? 1, 1);
  const last = (month === undefined || month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
  return calendar.workdaysBetween(first - 1, last);
}

test.each([
  { day: "2025-06-20", is: true, why: "a plain Friday" },
  { day: "2025-06-21", is: false, why: "a plain Saturday" },
  { day: "2025-10-01", is: false, why: "National Day" },
  { day: "2025-10-08", is: false, why: "a Wednesday of the holiday" },
  { day: "2025-10-11", is: true, why: "a make-up Saturday" },
  { day: "2025-09-28", is: true, why: "a make-up Sunday" },
  { day: "2026-02-23", is: false, why: "the last day of the Spring Festival" },
  { day: "2027-10-01", is: true, why: "a Friday of a year not published" },
])("$day works: $is ($why)", ({ day, is }) => {
  expect(twoDayRest.isWorkday(dayFromText(day))).toBe(is);
});

test.each([
  { from: "2025-09-30", n: 5, to: "2025-10-14" },
  { from: "2025-10-14", n: -5, to: "2025-09-30" },
  { from: "2025-06-20", n: 1, to: "2025-06-23" },
  { from: "2025-06-21", n: 1, to: "2025-06-23" },
  { from: "2025-06-22", n: -1, to: "2025-06-20" },
  { from: "2025-06-21", n: 0, to: "2025-06-21" },
])("$n working days from $from is $to", ({ from, n, to }) => {
  expect(dayText(twoDayRest.addWorkdays(dayFromText(from), n))).toBe(to);
});

test.each([
  { year: 2025, workdays: 248 },
  { year: 2026, workdays: 248 },
])("$year has $workdays working days", ({ year, workdays }) => {
  expect(workdaysOf(twoDayRest, year)).toBe(workdays);
});

test("February 2026 has 16 working days", () => {
  expect(workdaysOf(twoDayRest, 2026, 2)).toBe(16);
});

test("a factory that rests one day a week works on Saturdays but not on a holiday's Saturday", () => {
  expect(oneDayRest.isWorkday(dayFromText("2025-06-21"))).toBe(true);
  expect(oneDayRest.isWorkday(dayFromText("2025-10-04"))).toBe(false);
  expect(oneDayRest.isWorkday(dayFromText("2025-06-22"))).toBe(false);
  expect(oneDayRest.isWorkday(dayFromText("2025-09-28"))).toBe(true);
});

test("the team's own days win over the public calendar", () => {
  const own = {
    holidays: [dayFromText("2025-06-20"), dayFromText("2025-10-11")],
    workdays: [dayFromText("2025-10-08"), dayFromText("2025-06-22")],
  };
  const calendar = chineseWorkCalendar({ restWeekdays: [0, 6] }, own);
  expect(own.holidays.map(calendar.isWorkday)).toEqual([false, false]);
  expect(own.workdays.map(calendar.isWorkday)).toEqual([true, true]);
});

test.each([
  { year: 2003, known: false },
  { year: 2004, known: true },
  { year: 2026, known: true },
  { year: 2027, known: false },
])("knows $year: $known", ({ year, known }) => {
  expect(twoDayRest.knowsYear(year)).toBe(known);
});

test("outside 1990 to 2099, and without a day, nothing is counted", () => {
  const day = dayFromText("2025-06-20");
  expect(twoDayRest.isWorkday(Number.NaN)).toBe(false);
  expect(twoDayRest.workdaysBetween(Number.NaN, day)).toBeNaN();
  expect(twoDayRest.workdaysBetween(day, dayOf(2100, 1, 1))).toBeNaN();
  expect(twoDayRest.addWorkdays(dayOf(2099, 12, 30), 10)).toBeNaN();
  expect(twoDayRest.addWorkdays(dayOf(1990, 1, 1), -1)).toBeNaN();
  expect(twoDayRest.addWorkdays(Number.NaN, 3)).toBeNaN();
});

const days = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2035, 12, 31) });
const steps = fc.integer({ min: 1, max: 400 });

test("the n-th working day is a working day, n working days away, forward and backward", () => {
  fc.assert(
    fc.property(days, steps, (from, n) => {
      const later = twoDayRest.addWorkdays(from, n);
      const earlier = twoDayRest.addWorkdays(from, -n);
      expect(twoDayRest.isWorkday(later) && twoDayRest.isWorkday(earlier)).toBe(true);
      expect(twoDayRest.workdaysBetween(from, later)).toBe(n);
      expect(twoDayRest.workdaysBetween(earlier - 1, from - 1)).toBe(n);
    }),
  );
});

test("counting is additive, and the other way round it is negative", () => {
  fc.assert(
    fc.property(days, days, days, (a, b, c) => {
      const { workdaysBetween: count } = twoDayRest;
      expect(count(a, b) + count(b, c)).toBe(count(a, c));
      expect(count(a, b) + count(b, a)).toBe(0);
    }),
  );
});

test("a year not published is plain weeks", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(2027, 1, 1), max: dayOf(2099, 12, 31) }), (day) => {
      const { year, month, date } = calendarDate(day);
      const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
      expect(twoDayRest.isWorkday(day)).toBe(weekday !== 0 && weekday !== 6);
    }),
  );
});
