import { readDayText } from "../orders/values/day-text";
import { dayOf } from "../dates/day";
import { cellKind, type RowCell } from "./row-index";

/** Fewer days that follow one another may be the dates of one order line. */
const fewestDays = 3;
/** A plan leaves out at most a weekend. */
const widestStep = 3;

const monthAndDay = /^(\d{1,2}) ?[/.月-] ?(\d{1,2})[日号]?$/;
const hints = { order: null, year: null, minguo: false, dateColumn: true } as const;
/** A year in which months and days are compared that are written without one. */
const anyYear = 2000;
/** From a day to the same one a year on: December and January are neighbours. */
const daysOfYear = 366;

/** Columns of a row whose days follow one another, as the headers of a daily plan do; none where fewer than three do. */
export function dayRun(cells: readonly RowCell[]): ReadonlySet<number> {
  const days = cells
    .map((cell) => ({ column: cell.column, day: dayOfCell(cell) }))
    .filter(({ day }) => !Number.isNaN(day))
    .sort((a, b) => a.day - b.day);
  const twice = [...days, ...days.map(({ column, day }) => ({ column, day: day + daysOfYear }))];
  const run = new Set<number>();
  let from = 0;
  for (let at = 1; at <= twice.length; at++) {
    const step = (twice[at]?.day ?? Number.NaN) - (twice[at - 1]?.day ?? Number.NaN);
    if (step >= 1 && step <= widestStep) continue;
    if (at - from >= fewestDays) for (const { column } of twice.slice(from, at)) run.add(column);
    from = at;
  }
  return run;
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
