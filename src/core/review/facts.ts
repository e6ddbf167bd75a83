import type { CheckedTable } from "../check";
import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { Lang } from "../lang";
import { anyHas } from "../documents/line-list/line-texts";
import { sayIn, type Say } from "../report/say";
import { figuresOf, type Counted, type ReviewFigures } from "./figures";
import { countFindings } from "./finding-kinds";
import type { LinePlace } from "../documents/line-list/grouped-lines";
import { monthOf, type Month } from "./month";
import { orderedQuantities } from "./quantities";
import { repeatedLines } from "./repeats";
import { surveyOf } from "./survey";

export interface ReviewOptions {
  /** `YYYY-MM` */
  readonly month: string;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly calendar: WorkCalendar;
  /** File name of each table, in their order. */
  readonly files: readonly string[];
  /** The file whose workbook the report is added to: only its rows can be linked. Null: a workbook of its own. */
  readonly home: string | null;
}

/** Everything the sections of a review tell of. */
export interface ReviewFacts extends Counted {
  readonly month: Month;
  readonly asOf: Day;
  readonly calendar: WorkCalendar;
  readonly lang: Lang;
  readonly figures: ReviewFigures;
  /** Lines that look like copies of lines in an earlier table. */
  readonly repeats: readonly LinePlace[];
  /** Tables that keep something else than orders: not counted. */
  readonly leftOut: readonly CheckedTable[];
  /** At least one table has a column of due dates. */
  readonly keepsDueDates: boolean;
  readonly say: Say;
}

/** Counts once, for every section. */
export function factsOf(checked: readonly CheckedTable[], options: ReviewOptions): ReviewFacts {
  const { asOf, calendar, lang, files, home } = options;
  const month = monthOf(options.month);
  const tables = checked
    .map((table, t) => ({ ...table, file: files[t] ?? "", linked: files[t] === home }))
    .filter(({ lines }) => lines.kind === "orders");
  const survey = surveyOf(tables, month, asOf, calendar);
  const quantities = orderedQuantities(tables, survey.due);
  const counted = { tables, survey, findings: countFindings(tables), quantities };
  return {
    ...counted,
    month,
    asOf,
    calendar,
    lang,
    figures: figuresOf(counted),
    repeats: repeatedLines(tables),
    leftOut: checked.filter(({ lines }) => lines.kind !== "orders"),
    keepsDueDates: anyHas(tables, ["requiredDate"]),
    say: sayIn(lang),
  };
}
