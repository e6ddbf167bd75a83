import { overdueClasses, undatedClass } from "./age-classes";
import type { FindingCounts } from "./finding-kinds";
import type { UnitQuantity } from "./quantities";
import type { ExceptionSurvey } from "./exceptions/month-exceptions";
import { groupsOf } from "./exceptions/exception-groups";
import type { Copies } from "./tables/copies";
import type { ReviewTable } from "./tables/review-table";
import type { Survey } from "./survey";
import { punctualOf, share } from "./tally";

/**
 * The figures of a monthly review. Rates are shares, 0 to 1; null where
 * there is no data to tell. What each one counts is said in `figureList`.
 */
export interface ReviewFigures {
  /** Without copies of lines that stand in another table. */
  readonly lines: number;
  readonly copiedLines: number;
  readonly dueLines: number;
  readonly onTimeLines: number;
  readonly inFullLines: number | null;
  readonly lateLines: number;
  readonly openLines: number;
  readonly notYetDueLines: number;
  readonly onTimeRate: number | null;
  readonly inFullRate: number | null;
  /** Days. */
  readonly averageDaysLate: number | null;
  /** In the workbook's own unit; null also where the lines' units differ. */
  readonly orderedQuantity: number | null;
  readonly lastMonthOnTimeRate: number | null;
  readonly lastYearOnTimeRate: number | null;
  readonly overdueLines: number;
  /** Calendar days. */
  readonly overdueDays: number;
  readonly undatedLines: number;
  /** On sheets named after the month; null where none is. */
  readonly undatedInMonth: number | null;
  readonly cancelledLines: number;
  readonly dataAccuracy: number | null;
  readonly errorFindings: number;
  readonly warningFindings: number;
  readonly infoFindings: number;
  readonly exceptions: number | null;
  readonly complaints: number | null;
  readonly complaintRate: number | null;
  /** Working days. */
  readonly exceptionDays: number | null;
  readonly openExceptions: number | null;
}

export type FigureId = keyof ReviewFigures;

/** What the figures are counted from. */
export interface Counted {
  readonly tables: readonly ReviewTable[];
  readonly copies: Copies["copies"];
  readonly survey: Survey;
  readonly findings: FindingCounts;
  readonly quantities: readonly UnitQuantity[];
  /** Null where no table keeps exceptions. */
  readonly exceptions: ExceptionSurvey | null;
}

export function figuresOf(counted: Counted): ReviewFigures {
  const { tables, copies, survey, findings, quantities } = counted;
  const { byMonth, open, cancelled } = survey;
  const lastGroup = byMonth.groups - 1;
  const thisMonth = punctualOf(byMonth, [lastGroup]);
  const lines = tables.reduce((sum, table) => sum + table.lines.count, 0) - copies.length;
  return {
    lines,
    copiedLines: copies.length,
    dueLines: thisMonth.due,
    onTimeLines: thisMonth.onTime,
    inFullLines: thisMonth.inFull,
    lateLines: thisMonth.late,
    openLines: thisMonth.open,
    notYetDueLines: thisMonth.notYetDue,
    onTimeRate: thisMonth.onTimeRate,
    inFullRate: thisMonth.inFullRate,
    averageDaysLate: thisMonth.averageDaysLate,
    orderedQuantity: quantities.length === 1 ? (quantities[0]?.quantity ?? null) : null,
    lastMonthOnTimeRate: punctualOf(byMonth, [lastGroup - 1]).onTimeRate,
    lastYearOnTimeRate: punctualOf(byMonth, [0]).onTimeRate,
    overdueLines: open.starts[overdueClasses] ?? 0,
    overdueDays: survey.overdueDays,
    undatedLines: open.count - (open.starts[undatedClass] ?? 0) + survey.withoutColumn,
    undatedInMonth: survey.undatedInMonth?.count ?? null,
    cancelledLines: cancelled.count,
    dataAccuracy: share(findings.accurateLines, lines),
    errorFindings: findings.bySeverity.error,
    warningFindings: findings.bySeverity.warning,
    infoFindings: findings.bySeverity.info,
    ...exceptionFigures(counted, lastGroup),
  };
}

function exceptionFigures(counted: Counted, month: number) {
  const { exceptions } = counted;
  const [first, last] = groupsOf.open;
  const open = exceptions?.groups.slice(first, last + 1).flat().length ?? null;
  return {
    exceptions: exceptions?.opened[month] ?? null,
    complaints: exceptions?.complaints[month] ?? null,
    complaintRate: complaintRate(counted, month),
    exceptionDays: exceptions?.daysToClose[month] ?? null,
    openExceptions: open,
  };
}

/** Complaints of a month (see `MonthSurvey.months`) to the lines due in it; null where either is not known. */
export function complaintRate({ exceptions, survey }: Pick<Counted, "exceptions" | "survey">, month: number) {
  const complaints = exceptions?.complaints[month] ?? null;
  return complaints === null ? null : share(complaints, punctualOf(survey.byMonth, [month]).due);
}
