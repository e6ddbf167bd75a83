import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import { lineCollector, type GroupedLines } from "../documents/line-list/grouped-lines";
import type { Month } from "./month";
import { surveyMonths, type MonthSurvey } from "./survey-months";
import { surveyStanding, type StandingSurvey } from "./survey-standing";
import { isCopy, type ReviewTable } from "./tables/review-table";

/** What passing over every line finds. */
export interface Survey extends MonthSurvey, StandingSurvey {
  /** Lines without a due date on sheets named after the month, cancelled ones aside; null where no sheet is. */
  readonly undatedInMonth: GroupedLines | null;
}

export function surveyOf(
  tables: readonly ReviewTable[],
  month: Month,
  asOf: Day,
  calendar: WorkCalendar,
): Survey {
  return {
    ...surveyMonths(tables, month, asOf),
    ...surveyStanding(tables, asOf, calendar),
    undatedInMonth: undatedInMonth(tables, month),
  };
}

function undatedInMonth(tables: readonly ReviewTable[], month: Month): GroupedLines | null {
  if (!tables.some(({ sheetMonth }) => sheetMonth?.name === month.name)) return null;
  const found = lineCollector(1);
  tables.forEach((table, t) => {
    if (table.sheetMonth?.name !== month.name) return;
    const { count, cancelled, columns } = table.lines;
    const dueDays = columns.requiredDate?.values;
    for (let line = 0; line < count; line += 1) {
      const isUndated = Number.isNaN(dueDays?.[line] ?? Number.NaN);
      if (isUndated && cancelled[line] === 0 && !isCopy(table, line)) found.add(t, line, 0, Number.NaN);
    }
  });
  return found.sorted();
}
