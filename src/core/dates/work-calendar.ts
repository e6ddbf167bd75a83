import type { Settings } from "../settings";
import { calendarDate, firstPlausibleDay, lastPlausibleDay, type Day } from "./day";
import { publishedHolidays, publishedWorkdays } from "./published-days";

/** Years whose holidays are published. */
const publishedYears: ReadonlySet<number> = new Set(
  Array.from(publishedHolidays, (day) => calendarDate(day).year),
);

/**
 * Working days with public holidays, make-up working days (调休) and the team's own rest days.
 * It reaches from 1990 to 2099; outside, and for NaN, no day is a working day and every count is NaN.
 */
export interface WorkCalendar {
  isWorkday(day: Day): boolean;
  /** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
  workdaysBetween(from: Day, to: Day): number;
  /** The n-th working day after `from` (before it when n is negative); `from` itself for 0. */
  addWorkdays(from: Day, n: number): Day;
  /** The holidays of this year are published, or the team has given days of its own in it. */
  knowsYear(year: number): boolean;
}

/** Days a team keeps otherwise than the public calendar; they win over everything else. */
export interface OwnDays {
  readonly holidays: readonly Day[];
  readonly workdays: readonly Day[];
}

/**
 * The Chinese working calendar, with the team's weekly rest days and its own days laid over it.
 * Years that are not published count as plain weeks; `knowsYear` tells them apart.
 */
export function chineseWorkCalendar(
  { restWeekdays }: Pick<Settings, "restWeekdays">,
  own: OwnDays = { holidays: [], workdays: [] },
): WorkCalendar {
  const rest = new Set<number>(restWeekdays);
  const ownHolidays = new Set(own.holidays);
  const ownWorkdays = new Set(own.workdays);
  const ownYears = new Set([...own.holidays, ...own.workdays].map((day) => calendarDate(day).year));

  function works(day: Day): boolean {
    if (ownWorkdays.has(day)) return true;
    if (ownHolidays.has(day)) return false;
    if (publishedWorkdays.has(day)) return true;
    return !publishedHolidays.has(day) && !rest.has(weekdayOf(day));
  }

  const before = firstPlausibleDay - 1;
  const { worked, workdays } = counted(works);
  /** Working days from the first day of the calendar up to and including `day`; NaN outside. */
  const workedUpTo = (day: Day): number => worked[day - before] ?? Number.NaN;

  return {
    isWorkday: (day) => workedUpTo(day) > workedUpTo(day - 1),
    workdaysBetween: (from, to) => workedUpTo(to) - workedUpTo(from),
    addWorkdays(from, n) {
      if (n === 0) return from;
      const target = n > 0 ? workedUpTo(from) + n : workedUpTo(from - 1) + n + 1;
      return workdays[target - 1] ?? Number.NaN;
    },
    knowsYear: (year) => publishedYears.has(year) || ownYears.has(year),
  };
}

/** 0 = Sunday … 6 = Saturday. */
function weekdayOf(day: Day): number {
  return (day + 6) % 7;
}

interface Counted {
  /** Entry i: how many of the calendar's first i days are working days. */
  readonly worked: Int32Array;
  /** The working days of the calendar, in order. */
  readonly workdays: readonly Day[];
}

function counted(works: (day: Day) => boolean): Counted {
  const workdays: Day[] = [];
  const worked = new Int32Array(lastPlausibleDay - firstPlausibleDay + 2);
  for (let i = 1; i < worked.length; i += 1) {
    const day = firstPlausibleDay + i - 1;
    if (works(day)) workdays.push(day);
    worked[i] = workdays.length;
  }
  return { worked, workdays };
}
