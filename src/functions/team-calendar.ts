import {
  calendarDate,
  chineseWorkCalendar,
  dayOf,
  firstPlausibleDay,
  lastPlausibleDay,
  type Day,
  type WorkCalendar,
} from "../core";
import { optional, required, type Argument } from "./cells/argument";
import { day } from "./cells/read-day";
import { wholeNumber } from "./cells/read-number";
import { singleValue, visitCells } from "./cells/spill";

/** A working calendar, and what it knows of the years. */
export interface TeamCalendar {
  readonly calendar: WorkCalendar;
  /** The first year between two days whose holidays are neither published nor given; null when there is none. */
  readonly unknownYear: (from: Day, to: Day) => number | null;
}

const restWeekdaysOf: readonly (readonly number[])[] = [[], [0], [0, 6]];
const usualRestDays = 2;
const restDaysPerWeek = wholeNumber(0, 2);

/**
 * The Chinese working calendar with a team's own days laid over it. A year in which the team gives a day counts
 * as known.
 *
 * @param restDays - rest days a week: 2 (Saturday and Sunday), 1 (Sunday), 0
 * @param holidays - further days off; a range or one day
 * @param workdays - further working days; a range or one day
 * @throws CustomFunctions.Error when a cell is no day, or `restDays` is none of the three
 */
export function teamCalendar(restDays: unknown, holidays: unknown, workdays: unknown): TeamCalendar {
  const rest = singleValue(optional(restDays, restDaysPerWeek, usualRestDays)) ?? usualRestDays;
  const own = { holidays: daysOf(required(holidays, day)), workdays: daysOf(required(workdays, day)) };
  const key = JSON.stringify([rest, own]);
  if (latest?.key !== key) latest = { key, made: makeCalendar(rest, own.holidays, own.workdays) };
  return latest.made;
}

/** The calendar made last: formulas down a column all ask for the same one, and making it takes milliseconds. */
let latest: { readonly key: string; readonly made: TeamCalendar } | null = null;

function makeCalendar(rest: number, holidays: readonly Day[], workdays: readonly Day[]): TeamCalendar {
  const restWeekdays = [...(restWeekdaysOf[rest] ?? [])];
  const calendar = chineseWorkCalendar({ restWeekdays }, { holidays, workdays });
  const ownYears = new Set([...holidays, ...workdays].map((own) => calendarDate(own).year));
  const isKnown = (year: number) => calendar.knowsYear(year) || ownYears.has(year);
  const known = firstKnownYears(isKnown);
  return {
    calendar,
    unknownYear(from, to) {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      if (first >= known.from && last <= known.to) return null;
      const lastYear = calendarDate(last).year;
      for (let { year } = calendarDate(first); year <= lastYear; year += 1) if (!isKnown(year)) return year;
      return null;
    },
  };
}

/** The days of the first run of known years: nearly every question falls inside. */
function firstKnownYears(isKnown: (year: number) => boolean): { readonly from: Day; readonly to: Day } {
  let { year } = calendarDate(firstPlausibleDay);
  const { year: lastYear } = calendarDate(lastPlausibleDay);
  while (year < lastYear && !isKnown(year)) year += 1;
  const from = dayOf(year, 1, 1);
  while (year < lastYear && isKnown(year + 1)) year += 1;
  return { from, to: dayOf(year, 12, 31) };
}

function daysOf(given: Argument<Day>): readonly Day[] {
  const days: Day[] = [];
  visitCells([given], (_, one) => days.push(one));
  return days;
}
