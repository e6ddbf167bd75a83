import type { MappedColumn } from "./understood";
import { readDayText } from "./values/day-text";

/** Fewer headers that are dates prove nothing: a code may look like one. */
const fewestDated = 3;
const longestDate = 12;
const weekday = /^(?:周|星期|礼拜)[一二三四五六日天]$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/i;
const hints = { order: null, year: null, minguo: false, dateColumn: true } as const;

/**
 * Sheet columns (0-based) whose header is a day, a weekday or a month, as daily plans and forecasts have them: what
 * stands below is the figure of that day, not of the order line. None where hardly any header is one.
 */
export function datedColumns(columns: readonly MappedColumn[]): readonly number[] {
  const dated = columns.filter(({ field, header }) => field === null && isDate(header));
  return dated.length >= fewestDated ? dated.map(({ column }) => column) : [];
}

function isDate(header: string): boolean {
  if (header === "" || header.length > longestDate) return false;
  const { kind } = readDayText(header, hints);
  return kind === "day" || kind === "noYear" || kind === "ambiguous" || weekday.test(header);
}
