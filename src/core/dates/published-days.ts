import published from "chinese-days/dist/chinese-days.json";
import { dayFromText, type Day } from "./day";

/**
 * Public holidays and make-up working days (调休) as the State Council published them, read from the table that
 * the package `chinese-days` ships. Its functions are not used: they read the host's time zone, and west of
 * Greenwich every holiday moves by a day.
 */
export const publishedHolidays: ReadonlySet<Day> = new Set(Object.keys(published.holidays).map(dayFromText));
export const publishedWorkdays: ReadonlySet<Day> = new Set(Object.keys(published.workdays).map(dayFromText));
