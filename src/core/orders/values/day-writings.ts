import { dayOf, type Day } from "../../dates/day";
import { wholeYear } from "./day-order";

/** A date read from a writing whose order leaves no choice; `null` when there is no such day. */
export type WrittenDay =
  | { readonly kind: "day"; readonly day: Day }
  /** A month (1 to 12) and a date (1 to 31) without a year. */
  | { readonly kind: "noYear"; readonly month: number; readonly date: number }
  | { readonly kind: "ambiguous" }
  | null;

interface Writing {
  /** Matches from the start of the folded, lower-case text; groups are named `y`, `m`, `d`. */
  readonly pattern: RegExp;
  /** Read only in a date column: elsewhere the same figures are mostly ids. */
  readonly short?: true;
  /** Years count from 1912: always, or where the column says so (a day is uncertain where it does not). */
  readonly minguo?: "always" | "bySetting";
}

const monthNames =
  "january february march april may june july august september october november december".split(" ");
/** The names of the months, whole or short, as part of a pattern. */
export const monthName = [...monthNames, "sept"]
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join("|");
const mon = `(?<m>${monthName})\\.?`;
const th = "(?:st|nd|rd|th)?(?!\\d)";

const writings: readonly Writing[] = [
  { pattern: /^(?<y>\d{4}) ?([-./]) ?(?<m>\d{1,2}) ?\2 ?(?<d>\d{1,2})(?!\d)日?/ },
  { pattern: /^(?<y>\d{4}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2})(?!\d) ?[日号號]?/ },
  {
    pattern: /^民[国國] ?(?<y>\d{2,3}) ?[-./年] ?(?<m>\d{1,2}) ?[-./月] ?(?<d>\d{1,2})(?!\d) ?[日号號]?/,
    minguo: "always",
  },
  {
    pattern: /^(?<y>1\d{2}) ?[-./年] ?(?<m>\d{1,2}) ?[-./月] ?(?<d>\d{1,2})(?!\d) ?[日号號]?/,
    short: true,
    minguo: "bySetting",
  },
  { pattern: /^'?(?<y>\d{2}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2})(?!\d) ?[日号號]?/ },
  { pattern: /^(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2})(?!\d) ?[日号號]?/ },
  {
    pattern: new RegExp(
      `^(?<d>\\d{1,2})${th}[-./, ]{0,2}${mon}(?:[-./, ]{1,2}'?(?<y>\\d{4}|\\d{2}))?(?![\\d\\p{L}])`,
      "u",
    ),
  },
  { pattern: new RegExp(`^${mon} ?(?<d>\\d{1,2})${th}(?:, ?| )'?(?<y>\\d{4})(?!\\d)`) },
  { pattern: new RegExp(`^${mon} (?<d>\\d{1,2})${th}`) },
  { pattern: new RegExp(`^(?<y>\\d{4})[-./ ]${mon}[-./ ](?<d>\\d{1,2})(?!\\d)`) },
  { pattern: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?!\d)/, short: true },
];

/**
 * The date a text begins with, in a writing that names year, month and day by place, sign or word, and how much of
 * the text it takes; null when it begins otherwise.
 *
 * @param text - folded, lower case
 */
export function writtenDayAtStart(
  text: string,
  hints: { readonly minguo: boolean; readonly dateColumn: boolean },
): { readonly day: WrittenDay; readonly length: number } | null {
  for (const { pattern, short, minguo } of writings) {
    const found = short && !hints.dateColumn ? null : pattern.exec(text);
    if (!found?.groups) continue;
    const { y, m = "", d } = found.groups;
    const month = /\d/.test(m)
      ? Number(m)
      : monthNames.findIndex((name) => name.startsWith(m.slice(0, 3))) + 1;
    const day =
      minguo === "bySetting" && !hints.minguo
        ? ({ kind: "ambiguous" } as const)
        : writtenDay(y, month, Number(d), minguo !== undefined || hints.minguo);
    return { day, length: found[0].length };
  }
  return null;
}

function writtenDay(year: string | undefined, month: number, date: number, minguo: boolean): WrittenDay {
  const anyLeapYear = 2000;
  if (year === undefined) {
    return Number.isNaN(dayOf(anyLeapYear, month, date)) ? null : { kind: "noYear", month, date };
  }
  const day = dayOf(year.length === 4 ? Number(year) : shortYear(Number(year), minguo), month, date);
  return Number.isNaN(day) ? null : { kind: "day", day };
}

function shortYear(year: number, minguo: boolean): number {
  return minguo ? year + 1911 : wholeYear(year);
}
