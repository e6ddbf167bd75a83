import { calendarDate, type Day } from "../../dates/day";
import { dayOfFigures, endsInYear, figuresAtStart, type DayFigures, type DayOrder } from "./day-order";
import { monthName, writtenDayAtStart } from "./day-writings";
import { foldText } from "./fold";
import { readNumberText } from "./number-text";
import { readStateWord, type StateWord } from "./state-words";

/** What the text of a cell says as a date. */
export type DayText =
  | { readonly kind: "day"; readonly day: Day }
  /** A month (1 to 12) and a date (1 to 31) without a year. */
  | { readonly kind: "noYear"; readonly month: number; readonly date: number }
  /** Several days, part of a date (`3月`), or a date with a condition (`3/5左右`): only a person can say. */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "word"; readonly word: StateWord }
  | { readonly kind: "none" };

/** What is known of the column a date is written in. */
export interface DayHints {
  /** The column's order of figures; null while it is not settled. */
  readonly order: DayOrder | null;
  /** The year the column's whole dates mostly fall in; null when it has none. */
  readonly year: number | null;
  /** The column counts years of the Republic (民国 114 = 2025). */
  readonly minguo: boolean;
  /** The column holds days: short writings (`3.5`, `25.3.5`, `20250305`) are days too. */
  readonly dateColumn: boolean;
}

const longestDate = 60;

const weekday =
  "(?:周|星期|礼拜)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const weekdayBefore = new RegExp(`^\\(?(?:${weekday})\\)?[,. ]+`);
const weekdayAfter = new RegExp(`[, ]*\\(?(?:${weekday})\\)?$`);
const timeAfter =
  /(?<=[\d日号 ])[t ]?(?:上午|下午|早上|晚上|am|pm)? ?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:上午|下午|早上|晚上|am|pm)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/;
const leadingWords = /^(?:预计|预定|计划|已到|已发|已出|etd|eta)[:： ]*(?=\d)/;

/** A remark that leaves the day as it is (`2022.11.29白`, `3/5已到`, `4月12日前`); figures stand in none. */
const remark = /^[ ,;]*[\p{L}()]{1,12}$/u;
const remarkAfterShort = /^[ ,;]*[\p{Script=Han}()]{1,12}$/u;
const condition = /后|左右|或|至|起|约|改|延|取消|天|周|个月|底|初|旬|~|\?/;

/** Parts of a date: a month, a day of no month, six figures. */
const partial = [
  /^\d{4} ?[-./年] ?\d{1,2} ?月?份?$/,
  /^\d{1,2} ?(?:月份?|[日号號])$/,
  /^\d{6}$/,
  new RegExp(`^(?:${monthName})(?:[-. /]*'?\\d{2,4})?$`),
];
const pair = /(?<!\d)(\d{1,2}) ?[-./月] ?(\d{1,2})(?!\d)/g;

/** The text as the date readers take it: folded, lower case, without the weekday and the time of day. */
function bareDate(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(weekdayBefore, "")
    .replace(timeAfter, "")
    .replace(weekdayAfter, "")
    .replace(leadingWords, "")
    .replace(/[.。,;]$/, "")
    .trim();
}

/** The figures of a text that is nothing but a date in figures (`3/5`, `25.3.5`), for `settleDayOrder`. */
export function dayFigures(text: string): DayFigures | null {
  if (text.length > longestDate) return null;
  const bare = bareDate(text);
  const found = figuresAtStart(bare);
  return found?.length === bare.length ? found.figures : null;
}

/**
 * The date a text stands for: `2025.3.5`, `2025年3月5日`, `20250305`, `3/5`, `4月30`, `29-Apr-25`, `10/17/2014`,
 * `2025-09-01T16:14:22.999Z` (the day as written), `民国114年3月5日`. A short remark behind it is left out.
 */
export function readDayText(text: string, hints: DayHints): DayText {
  if (text.length > longestDate) return { kind: "none" };
  if (isAmount(text)) return { kind: "none" };
  const bare = bareDate(text);
  const found = dateAtStart(bare, hints);
  const rest = found === null ? "" : bare.slice(found.length);
  if (found && found.day.kind !== "none" && endsDate(rest, found.short)) return found.day;
  const word = readStateWord(text);
  if (word !== null) return { kind: "word", word };
  if (!hints.dateColumn) return { kind: "none" };
  if (found?.day.kind === "none" && rest === "") return { kind: "none" };
  return partial.some((pattern) => pattern.test(bare)) || namesADay(bare)
    ? { kind: "ambiguous" }
    : { kind: "none" };
}

/** A number with a unit or a currency, such as `3.5万` or `12.5元`. */
function isAmount(text: string): boolean {
  return /[\p{L}\p{Sc}%]/u.test(text) && readNumberText(text) !== null;
}

interface DateAtStart {
  readonly day: DayText;
  readonly length: number;
  readonly short: boolean;
}

function dateAtStart(bare: string, hints: DayHints): DateAtStart | null {
  const written = writtenDayAtStart(bare, hints);
  if (written) return { day: written.day ?? { kind: "none" }, length: written.length, short: false };
  const found = figuresAtStart(bare);
  if (!found || (!endsInYear(found.figures) && !hints.dateColumn)) return null;
  return {
    day: dayFromFigures(found.figures, hints),
    length: found.length,
    short: !endsInYear(found.figures),
  };
}

function dayFromFigures(figures: DayFigures, hints: DayHints): DayText {
  const day = dayOfFigures(figures, hints.order, hints.year);
  if (day === null) return { kind: "none" };
  if (day === "ambiguous") return { kind: "ambiguous" };
  if (figures.third !== null) return { kind: "day", day };
  const { month, date } = calendarDate(day);
  return { kind: "noYear", month, date };
}

function endsDate(rest: string, short: boolean): boolean {
  return rest === "" || ((short ? remarkAfterShort : remark).test(rest) && !condition.test(rest));
}

function namesADay(bare: string): boolean {
  return [...bare.matchAll(pair)].some(([, first, second]) => {
    const [low, high] = [Number(first), Number(second)].sort((a, b) => a - b);
    return low !== undefined && high !== undefined && low >= 1 && low <= 12 && high <= 31;
  });
}
