import { firstPlausibleDay, lastPlausibleDay, type Day } from "../../dates/day";
import { reading, type NumberColumn } from "../lines";
import { readDayText, type DayHints } from "../values/day-text";
import { dayEvidence, dayHints, type DayEvidence } from "./day-evidence";
import { firstDayFrom, nearestDay, type MonthDay } from "./day-year";
import type { LineCells } from "./line-cells";
import {
  ambiguous,
  oncePerText,
  readCells,
  unreadable,
  word,
  type CellReader,
  type Understood,
} from "./read-cells";
import { serialDay } from "./serial-day";

/** A date without a year falls on or after the order date; one up to this many days before it is a mistake. */
const daysBeforeOrder = 31;

/** Chooses the year of a date written without one, by the line it is on; NaN when nothing tells. */
type YearChoice = (monthDay: MonthDay, line: number) => Day;

/** Reads the date columns of a table; one of one line holds for all of them. `chinese`: the headers are, so the month stands before the day. */
export function readDayColumns(columns: readonly LineCells[], chinese: boolean): readonly NumberColumn[] {
  const every = columns.map(dayEvidence);
  const readBy = (orderDays: Float64Array | null) => (own: DayEvidence) =>
    readDayColumn(own.cells, dayHints(own, every, chinese), (monthDay, line) => {
      const orderDay = orderDays?.[orderDays.length === 1 ? 0 : line] ?? Number.NaN;
      if (!Number.isNaN(orderDay)) return firstDayFrom(monthDay, orderDay - daysBeforeOrder);
      return Number.isNaN(own.median) ? Number.NaN : nearestDay(monthDay, own.median);
    });
  const orderDate = every.filter(({ cells }) => cells.field === "orderDate").map(readBy(null));
  const others = every.filter(({ cells }) => cells.field !== "orderDate");
  return [...orderDate, ...others.map(readBy(orderDate[0]?.values ?? null))];
}

function readDayColumn(cells: LineCells, hints: DayHints, chooseYear: YearChoice): NumberColumn {
  const values = new Float64Array(cells.rows.length).fill(Number.NaN);
  const reader = dayReader(hints, chooseYear, cells.sheet.date1904);
  const read = readCells(cells, reader, (line, day) => (values[line] = day));
  return {
    kind: "number",
    field: cells.field,
    column: cells.mapped.column,
    unit: cells.mapped.unit,
    values,
    cellUnits: new Map(),
    ...read,
  };
}

function dayReader(hints: DayHints, chooseYear: YearChoice, date1904: boolean): CellReader<Day> {
  const understand = oncePerText((text) => understandText(text, hints, date1904));
  return {
    text: (text, line) => {
      const understood = understand(text);
      return "month" in understood ? inYear(chooseYear(understood, line)) : understood;
    },
    number: (value, { isDate }) => {
      const day = serialDay(value, date1904);
      if (!Number.isNaN(day)) return isDate ? day : { reading: reading.bareSerial, value: day };
      const asText = isDate ? unreadable : understand(String(value));
      return "month" in asText ? ambiguous : asText;
    },
    truth: () => unreadable,
  };
}

function inYear(day: Day): Understood<Day> {
  return Number.isNaN(day) ? ambiguous : { reading: reading.yearInferred, value: day };
}

function understandText(text: string, hints: DayHints, date1904: boolean): Understood<Day> | MonthDay {
  const read = readDayText(text, hints);
  switch (read.kind) {
    case "day":
      return read.day >= firstPlausibleDay && read.day <= lastPlausibleDay
        ? { reading: reading.fromText, value: read.day }
        : unreadable;
    case "noYear":
      return read;
    case "ambiguous":
      return ambiguous;
    case "word":
      return word;
    case "none":
      return bareSerialText(text, date1904);
    default:
      return read satisfies never;
  }
}

/** A serial number that became text, `45754`. */
function bareSerialText(text: string, date1904: boolean): Understood<Day> {
  const day = /^\d{5}(?:\.\d+)?$/.test(text) ? serialDay(Number(text), date1904) : Number.NaN;
  return Number.isNaN(day) ? unreadable : { reading: reading.bareSerial, value: day };
}
