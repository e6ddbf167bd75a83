import { overdueClasses, undatedClass } from "./age-classes";
import type { FindingCounts } from "./finding-kinds";
import type { UnitQuantity } from "./quantities";
import type { SourceTable } from "../documents/line-list/source-table";
import type { Survey } from "./survey";
import { punctualOf, share } from "./tally";

/**
 * The figures of a monthly review. Rates are shares, 0 to 1; null where
 * there is no data to tell. What each one counts is said in `figureList`.
 */
export interface ReviewFigures {
  readonly lines: number;
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
  readonly cancelledLines: number;
  readonly dataAccuracy: number | null;
  readonly errorFindings: number;
  readonly warningFindings: number;
  readonly infoFindings: number;
}

export type FigureId = keyof ReviewFigures;

/** What the figures are counted from. */
export interface Counted {
  readonly tables: readonly SourceTable[];
  readonly survey: Survey;
  readonly findings: FindingCounts;
  readonly quantities: readonly UnitQuantity[];
}

export function figuresOf({ tables, survey, findings, quantities }: Counted): ReviewFigures {
  const { byMonth, open, cancelled } = survey;
  const lastGroup = byMonth.groups - 1;
  const thisMonth = punctualOf(byMonth, [lastGroup]);
  const lines = tables.reduce((sum, table) => sum + table.lines.count, 0);
  return {
    lines,
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
    cancelledLines: cancelled.count,
    dataAccuracy: share(findings.accurateLines, lines),
    errorFindings: findings.bySeverity.error,
    warningFindings: findings.bySeverity.warning,
    infoFindings: findings.bySeverity.info,
  };
}
