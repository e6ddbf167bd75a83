import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import { deliveryStates, stateIndex } from "../delivery/delivery";
import { lineCollector, type GroupedLines } from "../documents/line-list/grouped-lines";
import { ageClasses, ageClassifier } from "./age-classes";
import type { ReviewTable } from "./tables/review-table";

export interface StandingSurvey {
  /** Lines open on the as-of date, of any month, by age class; lines without a due date are among them. */
  readonly open: GroupedLines;
  /** Calendar days of the overdue lines, added up. */
  readonly overdueDays: number;
  /** Cancelled lines, one group. */
  readonly cancelled: GroupedLines;
  /** Lines of tables that have no due date column: nothing can be said of them, and they are not listed. */
  readonly withoutColumn: number;
}

/** How the lines of all months stand on the as-of date. */
export function surveyStanding(
  tables: readonly ReviewTable[],
  asOf: Day,
  calendar: WorkCalendar,
): StandingSurvey {
  const open = lineCollector(ageClasses.length);
  const cancelled = lineCollector(1);
  const classOf = ageClassifier(asOf, calendar);
  let overdueDays = 0;
  let withoutColumn = 0;
  tables.forEach(({ lines, delivery, copies }, t) => {
    const dueDays = lines.columns.requiredDate?.values;
    for (let line = 0; line < lines.count; line += 1) {
      const state = delivery.states[line] ?? stateIndex.undated;
      if (isDone[state] === 1 || copies?.[line] === 1) continue;
      const day = dueDays?.[line] ?? Number.NaN;
      if (state === stateIndex.cancelled) cancelled.add(t, line, 0, day);
      else if (!dueDays) withoutColumn += 1;
      else open.add(t, line, classOf(day), day);
      if (state === stateIndex.overdue) overdueDays += delivery.days[line] ?? 0;
    }
  });
  return { open: open.sorted(), overdueDays, cancelled: cancelled.sorted(), withoutColumn };
}

const isDone = Uint8Array.from(deliveryStates, (state) =>
  state === "doneOnTime" || state === "doneLate" ? 1 : 0,
);
