import { calendarDate, type Day } from "../../dates/day";
import type { SheetCells } from "../../sheet/cells";
import type { DatedColumn, LineColumn } from "../lines";
import type { FieldId } from "../fields";
import type { MappedColumn, UnderstoodTable } from "../understood";
import { settleDayOrder } from "../values/day-order";
import { dayFigures, readDayText, type DayHints } from "../values/day-text";
import { medianDay, nearestDay } from "./day-year";
import { columnCells } from "./line-cells";
import { readNumberColumn } from "./number-column";

/** Days of the lines that tell the year of headers without one, the nearest to a plan first. */
const nearbyDays: readonly FieldId[] = ["prodStartPlan", "plannedShipDate", "requiredDate", "orderDate"];

/**
 * The figures under the headers of a table that are days. A header without a year is of the year nearest to the day in
 * the table's title, else to the days of its lines.
 *
 * @param columns - the lines' columns, as read
 */
export function datedFigures(
  sheet: SheetCells,
  { table, columns: mapped, datedColumns, titleDay }: UnderstoodTable,
  columns: Readonly<Partial<Record<FieldId, LineColumn>>>,
): readonly DatedColumn[] {
  const dated = mapped.filter(({ column }) => datedColumns.includes(column));
  const near = Number.isNaN(titleDay) ? usualDay(columns) : titleDay;
  const hints = hintsOf(dated, near);
  const rows = table.dataRows;
  return dated.map((column) => {
    const cells = columnCells(sheet, column.column);
    const figures = readNumberColumn({
      ...{ field: "orderQty", mapped: column, sheet, cells, rows, sources: rows },
    });
    return { header: column.header, ...dayOfHeader(column.header, hints, near), figures };
  });
}

function hintsOf(dated: readonly MappedColumn[], near: Day): DayHints {
  const figures = dated.flatMap(({ header }) => dayFigures(header) ?? []);
  const year = Number.isNaN(near) ? null : calendarDate(near).year;
  return { order: settleDayOrder(figures, true, year), year, minguo: false, dateColumn: true };
}

function dayOfHeader(
  header: string,
  hints: DayHints,
  near: Day,
): Pick<DatedColumn, "day" | "isYearInferred"> {
  const read = readDayText(header, hints);
  if (read.kind === "day") return { day: read.day, isYearInferred: false };
  if (read.kind !== "noYear" || Number.isNaN(near)) return { day: Number.NaN, isYearInferred: false };
  return { day: nearestDay(read, near), isYearInferred: true };
}

/** The middle of the lines' days; NaN where they have none. */
function usualDay(columns: Readonly<Partial<Record<FieldId, LineColumn>>>): Day {
  for (const field of nearbyDays) {
    const column = columns[field];
    if (column?.kind !== "number") continue;
    const day = medianDay([...column.values].filter((value) => !Number.isNaN(value)));
    if (!Number.isNaN(day)) return day;
  }
  return Number.NaN;
}
