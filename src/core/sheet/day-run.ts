import { readDayText } from "../orders/values/day-text";
import { dayOf } from "../dates/day";
import { cellKind, type RowCell } from "./row-index";

/** Fewer neighbouring days may be the dates of one order line. */
const fewestDays = 3;
/** A plan leaves out at most a weekend. */
const widestStep = 3;

const monthAndDay = /^(\d{1,2}) ?[/.月-] ?(\d{1,2})[日号]?$/;
const hints = { order: null, year: null, minguo: false, dateColumn: true } as const;
/** A year in which months and days are compared that are written without one. */
const anyYear = 2000;
/** From a day to the same one a year on: December and January are neighbours. */
const daysOfYear = 366;

/** Columns of a row in which day follows day, as the headers of a daily plan do; none where fewer than three do. */
export function dayRun(cells: readonly RowCell[]): ReadonlySet<number> {
  const days = cells.map(dayOfCell);
  const run = new Set<number>();
  let from = 0;
  for (let at = 1; at <= cells.length; at++) {
    if (at < cells.length && isNext(cells, days, at)) continue;
    if (at - from >= fewestDays) for (const { column } of cells.slice(from, at)) run.add(column);
    from = at;
  }
  return run;
}

function isNext(cells: readonly RowCell[], days: readonly number[], at: number): boolean {
  const apart = (days[at] ?? Number.NaN) - (days[at - 1] ?? Number.NaN);
  const step = apart < 0 ? apart + daysOfYear : apart;
  const isBeside = cells[at]?.column === (cells[at - 1]?.column ?? 0) + 1;
  return isBeside && step >= 1 && step <= widestStep;
}

/** The day a cell names, for comparing with its neighbours; NaN where it names none. */
function dayOfCell({ kind, value }: RowCell): number {
  if (typeof value === "number") return kind === cellKind.date ? Math.floor(value) : Number.NaN;
  if (typeof value !== "string") return Number.NaN;
  const text = value.trim();
  const [, month, date] = monthAndDay.exec(text) ?? [];
  if (month !== undefined) return dayOf(anyYear, Number(month), Number(date));
  const read = readDayText(text, hints);
  return read.kind === "day" ? read.day : Number.NaN;
}
