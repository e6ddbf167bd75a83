import { calendarDate, dayOf, type Day } from "../dates/day";
import { foldText } from "./values/fold";

const wholeDate = /(?<!\d)(\d{4}) ?[-./年] ?(\d{1,2}) ?[-./月] ?(\d{1,2})(?!\d)/g;
/** Part of a date: `6/22`, `6月22`, `22日`. */
const partOfDate = /(?<!\d)(?:(\d{1,2}) ?[-./月] ?)?(\d{1,2})(?!\d)(?: ?[日号])?/g;
/** The day a sheet was made or changed is not the day it is for. */
const madeOn = /(?:制表|制单|编制|填表|更新|打印|导出|截止|截至|updated?|printed|made|as of)\D{0,6}$/i;

/**
 * The one day a table is for by its title (`明日发货计划 2025年6月21日`); NaN where the title names none, several
 * (a week), one without a year, or only the day on which the sheet was made.
 */
export function titleDay(title: string): Day {
  const text = foldText(title);
  const days = new Set<Day>();
  for (const match of text.matchAll(wholeDate)) {
    const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
    if (!madeOn.test(text.slice(0, match.index))) days.add(dayOf(year, month, date));
  }
  const [day = Number.NaN] = days;
  const rest = text.replace(wholeDate, " ");
  return days.size === 1 && !namesAnother(rest, day) ? day : Number.NaN;
}

/** A part of a date in the text (`-22日`, `6.22`) that is not of this day. */
function namesAnother(text: string, day: Day): boolean {
  const { month, date } = calendarDate(day);
  return [...text.matchAll(partOfDate)].some(([whole, ofMonth, ofDate]) => {
    if (ofMonth === undefined && !/[日号]$/.test(whole)) return false;
    return Number(ofDate) !== date || (ofMonth !== undefined && Number(ofMonth) !== month);
  });
}
