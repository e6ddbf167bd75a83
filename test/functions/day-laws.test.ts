import fc from "fast-check";
import { calendarDate, dayOf, dayText } from "../../src/core";
import { call } from "./call";

const day = fc.integer({ min: dayOf(2004, 1, 1), max: dayOf(2026, 12, 31) });
const dayAfterOneWeek = day.filter((each) => each > dayOf(2004, 1, 7));
const restDays = fc.constantFrom(0, 1, 2);

test("working days to a day and from the next on are those of both together", () => {
  fc.assert(
    fc.property(fc.tuple(day, day, day), restDays, (days, rest) => {
      const [first, middle, last] = [...days].sort((one, other) => one - other) as [number, number, number];
      fc.pre(middle < last);
      const between = (from: number, to: number) => call("WORKDAYS", from, to, rest) as number;
      expect(between(first, middle) + between(middle + 1, last)).toBe(between(first, last));
      expect(between(last, first)).toBe(-between(first, last));
    }),
  );
});

test("ADDWORKDAYS goes as many working days as WORKDAYS counts, and ends on one", () => {
  fc.assert(
    fc.property(dayAfterOneWeek, fc.integer({ min: 1, max: 300 }), restDays, (from, count, rest) => {
      const to = call("ADDWORKDAYS", from, count, rest) as number;
      fc.pre(to <= dayOf(2026, 12, 31));
      expect(call("WORKDAYS", from + 1, to, rest)).toBe(count);
      expect(call("WORKDAYS", to, to, rest)).toBe(1);
      const back = call("ADDWORKDAYS", to, -count, rest) as number;
      expect(back).toBeLessThanOrEqual(from);
      expect(call("WORKDAYS", from, from, rest) === 1 ? back : from).toBe(from);
    }),
  );
});

test("days of the team's own win over every calendar", () => {
  fc.assert(
    fc.property(day, restDays, (own, rest) => {
      expect(call("WORKDAYS", own, own, rest, own)).toBe(0);
      expect(call("WORKDAYS", own, own, rest, null, own)).toBe(1);
    }),
  );
});

test("a day is read from every certain writing of it", () => {
  const two = (figure: number) => String(figure).padStart(2, "0");
  const fullWidth = (text: string) =>
    text.replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(day, (one) => {
      const { year, month, date } = calendarDate(one);
      const writings = [
        one,
        one + 0.75,
        dayText(one),
        `${year}.${month}.${date}`,
        `${year}/${two(month)}/${two(date)}`,
        `${year}年${month}月${date}日`,
        `${year} 年 ${month} 月 ${date} 号`,
        fullWidth(`${year}年${month}月${date}日`),
        `${year}${two(month)}${two(date)}`,
        Number(`${year}${two(month)}${two(date)}`),
        `${year}-${month}-${date} 16:30`,
        `民国${year - 1911}年${month}月${date}日`,
      ];
      expect(call("DAY", writings)).toEqual(writings.map(() => one));
      expect(call("DAY", [`${month}/${date}`, `${month}月${date}日`], year)).toEqual([one, one]);
    }),
  );
});

test("a line is never late before its due date has passed, and late by the days since", () => {
  fc.assert(
    fc.property(day, day, fc.option(day, { nil: "" }), (due, asOf, done) => {
      const until = typeof done === "number" && done <= asOf ? done : asOf;
      expect(call("OVERDUE", due, done, asOf)).toBe(Math.max(0, until - due));
    }),
  );
});
