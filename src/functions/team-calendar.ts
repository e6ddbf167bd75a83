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
  const unknown = runsOfYears((year) => !calendar.knowsYear(year) && !ownYears.has(year));
  return {
    calendar,
    unknownYear(from, to) {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      const met = unknown.find((run) => first <= run.to && last >= run.from);
      return met === undefined ? null : calendarDate(Math.max(first, met.from)).year;
    },
  };
}

/** The years that pass, neighbours together, as first and last day. */
function runsOfYears(passes: (year: number) => boolean): readonly { readonly from: Day; readonly to: Day }[] {
  const runs: { from: Day; to: Day }[] = [];
  const { year: lastYear } = calendarDate(lastPlausibleDay);
  for (let { year } = calendarDate(firstPlausibleDay); year <= lastYear; year += 1) {
    if (!passes(year)) continue;
    const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    const before = runs.at(-1);
    if (before?.to === from - 1) before.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

function daysOf(given: Argument<Day>): readonly Day[] {
  const days: Day[] = [];
  visitCells([given], (one) => days.push(one));
  return days;
}
