import { dayOf, type Day } from "../../dates/day";

/** Order of year, month and day in a writing such as `25.3.5`; `ymd` and `mdy` both put the month before the day. */
export const dayOrders = ["ymd", "mdy", "dmy"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** The figures of a date as written, such as `3/5`, `3/5/2025` or `25.3.5`; null where only two are. */
export interface DayFigures {
  readonly first: string;
  readonly second: string;
  readonly third: string | null;
}

const figuresPattern = /^(\d{1,2}) ?([-./]) ?(\d{1,2})(?: ?\2 ?'?(\d{4}|\d{1,2}))?(?![\d./-])/;

/** Years a two-figure year may mean where the column has no whole dates, and how far from the usual year otherwise. */
const recentYears = { first: 2010, last: 2049, spread: 5 };

/** A leap year, so that 29 February is a day. */
const anyYear = 2000;

/** The figures a text begins with, and how much of it they take; null when it begins otherwise. */
export function figuresAtStart(
  text: string,
): { readonly figures: DayFigures; readonly length: number } | null {
  const found = figuresPattern.exec(text);
  if (!found) return null;
  const [whole, first = "", , second = "", third = null] = found;
  return { figures: { first, second, third }, length: whole.length };
}

/** The figures end in a whole year: `3/5/2025`. */
export function endsInYear(figures: DayFigures): boolean {
  return figures.third?.length === 4;
}

/** Four-figure year of a two-figure one. */
export function wholeYear(twoFigures: number): number {
  return twoFigures + (twoFigures < 70 ? 2000 : 1900);
}

/**
 * The day the figures mean in this order; without a year, that day of a leap year. NaN when they cannot be written
 * in this order: no such day, a year of one figure, or one far from the column's usual year.
 */
function dayInOrder(figures: DayFigures, order: DayOrder, usualYear: number | null): Day {
  const [first, second] = [Number(figures.first), Number(figures.second)];
  const { third } = figures;
  if (order === "ymd" && third !== null && !endsInYear(figures)) {
    return dayOf(yearOf(figures.first, usualYear), second, Number(third));
  }
  const year = third === null ? anyYear : yearOf(third, usualYear);
  return order === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Four figures are a year; two may be one, near the usual year. */
function yearOf(figures: string, usualYear: number | null): number {
  if (figures.length === 4) return Number(figures);
  if (figures.length !== 2) return Number.NaN;
  const year = wholeYear(Number(figures));
  const { first, last, spread } = recentYears;
  const near = usualYear === null ? year >= first && year <= last : Math.abs(year - usualYear) <= spread;
  return near ? year : Number.NaN;
}

function ordersThatFit(figures: DayFigures, usualYear: number | null): readonly DayOrder[] {
  return dayOrders.filter((order) => !Number.isNaN(dayInOrder(figures, order, usualYear)));
}

/**
 * The day the figures mean.
 *
 * @param order - the column's settled order, null while it is not
 * @returns null when the figures are no day in any order; `"ambiguous"` when they are several days and the order
 *   does not decide
 */
export function dayOfFigures(
  figures: DayFigures,
  order: DayOrder | null,
  usualYear: number | null,
): Day | "ambiguous" | null {
  const orders = ordersThatFit(figures, usualYear);
  const fitting = order !== null && orders.includes(order) ? [order] : orders;
  const days = new Set(fitting.map((each) => dayInOrder(figures, each, usualYear)));
  if (days.size === 0) return null;
  return days.size === 1 ? ([...days][0] ?? null) : "ambiguous";
}

/**
 * The one order in which every date of a column can be read: a figure above 12 anywhere decides. Where the dates
 * leave it open, Chinese tables put the month before the day; other tables stay unsettled.
 *
 * @returns null while unsettled, and where the dates contradict one another
 */
export function settleDayOrder(
  column: readonly DayFigures[],
  chinese: boolean,
  usualYear: number | null,
): DayOrder | null {
  let possible: readonly DayOrder[] = dayOrders;
  for (const figures of column) {
    const fitting = ordersThatFit(figures, usualYear);
    if (fitting.length > 0) possible = possible.filter((order) => fitting.includes(order));
  }
  const monthFirst = possible.filter((order) => order !== "dmy");
  if (monthFirst.length === possible.length) {
    const shortYears = column.some((figures) => figures.third !== null && !endsInYear(figures));
    return chinese || !shortYears || possible.length === 1 ? (possible[0] ?? null) : null;
  }
  if (monthFirst.length === 0) return "dmy";
  return chinese ? (monthFirst[0] ?? null) : null;
}
