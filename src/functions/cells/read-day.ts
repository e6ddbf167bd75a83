import {
  dayOf,
  nearestDay,
  readDayText,
  saysShipped,
  serialDay,
  type Day,
  type DayText,
  type MonthDay,
} from "../../core";
import type { Reader } from "./argument";
import { cellError } from "./cell-error";

/** Chinese tables put the month before the day; years of the Republic are read where they are named. */
const hints = { order: "ymd", year: null, minguo: false, dateColumn: true } as const;

/** A date cell, a serial number, `20250305` typed as a number, or text that is one day. */
export const day: Reader<Day> = (cell) => {
  const read = readDay(cell);
  return typeof read === "number" ? read : dayProblem(read, cell);
};

/** A due date; a word that stands for none yet (`待定`, `TBC`) is NaN. */
export const dueDay: Reader<Day> = (cell) => {
  const read = readDay(cell);
  if (typeof read === "number") return read;
  return read.kind === "word" ? Number.NaN : dayProblem(read, cell);
};

/** A day, or `true` where the cell says only that it shipped (`已出货`, a tick) and `false` where it says not. */
export const shippedDay: Reader<Day | boolean> = (cell) => {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "string" && saysShipped(cell)) return true;
  const read = readDay(cell);
  if (typeof read === "number") return read;
  return read.kind === "word" ? false : dayProblem(read, cell);
};

/** A day, or the month and date of a text that leaves the year out (`3/5`, `4月30`). */
export const dayOrMonthDay: Reader<Day | MonthDay> = (cell) => {
  const read = readDay(cell);
  if (typeof read === "number" || read.kind === "noYear") return read;
  return dayProblem(read, cell);
};

/** The day a month and date mean in a year, or nearest to a day. */
export function dayOfMonthDay(monthDay: MonthDay, yearOrDay: number): Day | CustomFunctions.Error {
  const { month, date } = monthDay;
  const found = isYear(yearOrDay) ? dayOf(yearOrDay, month, date) : nearestDay(monthDay, yearOrDay);
  return Number.isNaN(found) ? cellError("notDay", `${yearOrDay}-${month}-${date}`) : found;
}

/** The problem of a month and date without a year. */
export function yearMissing({ month, date }: MonthDay): CustomFunctions.Error {
  return cellError("noYear", `${month}/${date}`);
}

/** A year, or a day that the dates are near to. */
export const yearOrDay: Reader<number> = (cell) => {
  const asNumber = typeof cell === "string" ? Number(cell) : cell;
  return typeof asNumber === "number" && isYear(asNumber) ? asNumber : day(cell);
};

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

type NotADay = Exclude<DayText, { readonly kind: "day" }>;

function readDay(cell: unknown): Day | NotADay {
  if (typeof cell === "number") {
    const day = serialDay(cell, false);
    return Number.isNaN(day) ? readText(String(cell)) : day;
  }
  return typeof cell === "string" ? readText(cell) : { kind: "none" };
}

function readText(text: string): Day | NotADay {
  const read = readDayText(text, hints);
  if (read.kind !== "day") return read;
  const day = serialDay(read.day, false);
  return Number.isNaN(day) ? { kind: "none" } : day;
}

const problemOfKind = { noYear: "noYear", ambiguous: "severalDays", word: "noDay", none: "notDay" } as const;

function dayProblem({ kind }: NotADay, cell: unknown): CustomFunctions.Error {
  return cellError(problemOfKind[kind], cell);
}
