import { calendarDate, dayOf, type Day } from "../../dates/day";

/** A month (1 to 12) and a date (1 to 31) whose year is not written. */
export interface MonthDay {
  readonly month: number;
  readonly date: number;
}

/** Seven years may lie between two 29 Februaries. */
const widestGap = 8;

/** The first such day on or after `from`. */
export function firstDayFrom({ month, date }: MonthDay, from: Day): Day {
  const { year } = calendarDate(from);
  for (let after = 0; after <= widestGap; after++) {
    const day = dayOf(year + after, month, date);
    if (day >= from) return day;
  }
  return Number.NaN;
}

/** Such a day nearest to `to`, the later of two equally near. */
export function nearestDay({ month, date }: MonthDay, to: Day): Day {
  const { year } = calendarDate(to);
  let [nearest, least] = [Number.NaN, Number.POSITIVE_INFINITY];
  for (let each = year - widestGap; each <= year + widestGap; each++) {
    const day = dayOf(each, month, date);
    const away = Math.abs(day - to);
    if (away <= least) [nearest, least] = [day, away];
  }
  return nearest;
}

/** The middle one of the days; NaN when there are none. */
export function medianDay(days: readonly Day[]): Day {
  return Float64Array.from(days).sort()[days.length >> 1] ?? Number.NaN;
}
