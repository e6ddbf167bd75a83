import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { SourceTable } from "../documents/line-list/source-table";
import type { Month } from "./month";
import { surveyMonths, type MonthSurvey } from "./survey-months";
import { surveyStanding, type StandingSurvey } from "./survey-standing";

/** What passing over every line finds. */
export interface Survey extends MonthSurvey, StandingSurvey {}

export function surveyOf(
  tables: readonly SourceTable[],
  month: Month,
  asOf: Day,
  calendar: WorkCalendar,
): Survey {
  return { ...surveyMonths(tables, month, asOf), ...surveyStanding(tables, asOf, calendar) };
}
