/**
 * A day, as whole days since 1899-12-30: Excel's serial number in the 1900 system from March 1900 on.
 * Columns hold days in this form (they compare with `<` and fit a Float64Array); text leaves and enters as
 * `YYYY-MM-DD`. NaN is "no day".
 */
export type Day = number;

const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Earliest and latest day Gendan takes for a date of business: 1990-01-01 and 2099-12-31. */
export const firstPlausibleDay: Day = dayOf(1990, 1, 1);
export const lastPlausibleDay: Day = dayOf(2099, 12, 31);

/** The day of a calendar date; NaN when there is no such date (month 13, 30 February). */
export function dayOf(year: number, month: number, date: number): Day {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  const real =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return real ? Math.round((ms - epoch) / msPerDay) : Number.NaN;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly date: number;
}

export function calendarDate(day: Day): CalendarDate {
  const at = new Date(epoch + day * msPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Texts of days of business, of which a workbook names the same few hundred again and again. */
const texts = new Map<Day, string>();

/** `YYYY-MM-DD`; empty text for NaN. */
export function dayText(day: Day): string {
  if (Number.isNaN(day)) return "";
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = new Date(epoch + day * msPerDay).toISOString().slice(0, 10);
  if (Number.isInteger(day) && day >= firstPlausibleDay && day <= lastPlausibleDay) texts.set(day, text);
  return text;
}

/** The day of `YYYY-MM-DD`; NaN for any other text. */
export function dayFromText(text: string): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : Number.NaN;
}

/** `YYYY-MM`, the month a day falls in. */
export function monthText(day: Day): string {
  return dayText(day).slice(0, 7);
}
