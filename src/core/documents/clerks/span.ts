import { calendarDate, dayOf, type Day } from "../../dates/day";

/** Days from `first` to `last`, both inside. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The calendar month a day falls in. */
export function monthSpan(day: Day): Span {
  const { year, month } = calendarDate(day);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { first: dayOf(year, month, 1), last: next - 1 };
}
