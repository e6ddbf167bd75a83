import { calendarDate, type Day } from "../../dates/day";
import { settleDayOrder, type DayFigures } from "../values/day-order";
import { dayFigures, readDayText, type DayHints } from "../values/day-text";
import { medianDay } from "./day-year";
import type { LineCells } from "./line-cells";
import { serialDay } from "./serial-day";

/** What the whole dates of one column tell about the other writings in it. */
export interface DayEvidence {
  readonly cells: LineCells;
  /** Every distinct date that is written in bare figures. */
  readonly figures: readonly DayFigures[];
  /** The middle one of the column's whole dates; NaN without one, and where no writing leaves the year open. */
  readonly median: Day;
  readonly minguo: boolean;
}

const undecided: DayHints = { order: null, year: null, minguo: false, dateColumn: true };
const minguoSign = /民[国國]/;

export function dayEvidence(column: LineCells): DayEvidence {
  const texts = distinctTexts(column);
  const figures = [...texts.keys()].flatMap((text) => dayFigures(text) ?? []);
  const yearless = [...texts.keys()].some((text) => readDayText(text, undecided).kind === "noYear");
  return {
    cells: column,
    figures,
    median: yearless || figures.length > 0 ? medianDay(wholeDates(column, texts)) : Number.NaN,
    minguo: [column.mapped.header, ...texts.keys()].some((text) => minguoSign.test(text)),
  };
}

/** The texts of a column and how often each stands in it. */
function distinctTexts({ cells, rows }: LineCells): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const row of rows) {
    const value = cells.values[row - 1];
    if (typeof value === "string") texts.set(value, (texts.get(value) ?? 0) + 1);
  }
  return texts;
}

function wholeDates({ cells, rows, sheet }: LineCells, texts: ReadonlyMap<string, number>): readonly Day[] {
  const days: Day[] = [];
  for (const row of rows) {
    const value = cells.values[row - 1];
    const day = typeof value === "number" ? serialDay(value, sheet.date1904) : Number.NaN;
    if (!Number.isNaN(day)) days.push(day);
  }
  for (const [text, times] of texts) {
    const written = readDayText(text, undecided);
    for (let time = 0; written.kind === "day" && time < times; time++) days.push(written.day);
  }
  return days;
}

/**
 * How the dates of one column are to be read. Its own dates settle the order of figures, then the language of the
 * headers, then the dates of the table's other columns.
 *
 * @param every - the evidence of every date column of the table
 * @param chinese - the headers are Chinese
 */
export function dayHints(own: DayEvidence, every: readonly DayEvidence[], chinese: boolean): DayHints {
  const year = Number.isNaN(own.median) ? null : calendarDate(own.median).year;
  const order =
    settleDayOrder(own.figures, chinese, year) ??
    settleDayOrder(
      [own, ...every].flatMap(({ figures }) => figures),
      chinese,
      year,
    );
  return { order, year, minguo: own.minguo, dateColumn: true };
}
