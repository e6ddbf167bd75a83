import { calendarDate, dayOf, type Day } from "../dates/day";

/** A calendar month, as its name and its first and last day. */
export interface Month {
  /** `YYYY-MM` */
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

/** The month `index` months after January of year 0. */
function monthAt(index: number): Month {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const next = index + 1;
  return {
    name: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`,
    first: dayOf(year, month, 1),
    last: dayOf(Math.floor(next / 12), (next % 12) + 1, 1) - 1,
  };
}

/**
 * The month of `YYYY-MM`.
 * @throws RangeError for any other text
 */
export function monthOf(name: string): Month {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(name);
  if (!parts) throw new RangeError(`not a month: ${name}`);
  return monthAt(Number(parts[1]) * 12 + Number(parts[2]) - 1);
}

/** The `count` months that end with `last`, oldest first. */
export function monthsUpTo(last: Month, count: number): readonly Month[] {
  const { year, month } = calendarDate(last.first);
  const index = year * 12 + month - 1;
  return Array.from({ length: count }, (_, i) => monthAt(index - count + 1 + i));
}
