import type { CheckedTable } from "../check";
import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { Lang } from "../lang";
import { anyHas } from "../documents/line-list/line-texts";
import { sayIn, type Say } from "../report/say";
import type { KeptComments } from "./comments/kept-comments";
import { monthCosts, type MonthCosts } from "./costs/month-costs";
import { surveyExceptions } from "./exceptions/month-exceptions";
import { figuresOf, type Counted, type ReviewFigures } from "./figures";
import { countFindings } from "./finding-kinds";
import { monthOf, type Month } from "./month";
import { packagingDeviations, type PackagingDeviations } from "./packaging/deviations";
import { orderedQuantities } from "./quantities";
import { receivablesOf, type Receivables } from "./receivables/month-dues";
import { monthLiability, type Liability } from "./responsibility/month-accidents";
import { surveyOf } from "./survey";
import type { Copies } from "./tables/copies";
import type { ReviewTable } from "./tables/review-table";
import { reviewTables } from "./tables/review-tables";

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
  /** What people wrote on the review of this month that stands already. */
  readonly kept?: KeptComments | null;
}

/** Everything the sections of a review tell of. */
export interface ReviewFacts extends Counted, Copies {
  readonly month: Month;
  readonly asOf: Day;
  readonly calendar: WorkCalendar;
  readonly lang: Lang;
  readonly figures: ReviewFigures;
  /** Tables that keep something else than orders: their rows are no order lines. */
  readonly others: readonly ReviewTable[];
  /** Null, of this and what follows: the workbook does not keep it. */
  readonly liability: Liability | null;
  readonly packaging: PackagingDeviations | null;
  readonly costs: MonthCosts | null;
  readonly receivables: Receivables | null;
  readonly kept: KeptComments | null;
  /** At least one table has a column of due dates. */
  readonly keepsDueDates: boolean;
  readonly say: Say;
}

/** Counts once, for every section. */
export function factsOf(checked: readonly CheckedTable[], options: ReviewOptions): ReviewFacts {
  const { asOf, calendar, lang, files, home, kept = null } = options;
  const month = monthOf(options.month);
  const { orders: tables, others, copies, alike } = reviewTables(checked, files, home);
  const survey = surveyOf(tables, month, asOf, calendar);
  const counted: Counted = {
    tables,
    copies,
    survey,
    findings: countFindings(tables),
    quantities: orderedQuantities(tables, survey.due),
    exceptions: surveyExceptions({ orders: tables, others, months: survey.months, asOf, calendar }),
  };
  return {
    ...counted,
    copies,
    alike,
    others,
    month,
    asOf,
    calendar,
    lang,
    figures: figuresOf(counted),
    liability: monthLiability(others, month),
    packaging: packagingDeviations([...tables, ...others], month),
    costs: monthCosts([...tables, ...others], month, lang),
    receivables: receivablesOf(tables, others, asOf),
    kept,
    keepsDueDates: anyHas(tables, ["requiredDate"]),
    say: sayIn(lang),
  };
}
