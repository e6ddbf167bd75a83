import { deliveryStates, stateIndex } from "../delivery/delivery";
import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import { ageClasses, ageClassifier } from "./age-classes";
import { lineCollector, type GroupedLines } from "../documents/line-list/grouped-lines";
import { monthsUpTo, type Month } from "./month";
import { outcomeReader, outcomes } from "./outcomes";
import type { SourceTable } from "../documents/line-list/source-table";
import { addLine, newTally, type Tally } from "./tally";

/** Months that are counted: the review month, the eleven before it, and the same month of last year. */
const monthsCounted = 13;

const { cancelled: cancelledState, overdue: overdueState, undated: undatedState } = stateIndex;

/** What one pass over every line finds. */
export interface Survey {
  /** Lines due in the month, cancelled ones aside, by outcome. */
  readonly due: GroupedLines;
  /** Lines open on the as-of date, of any month, by age class; lines without a due date are among them. */
  readonly open: GroupedLines;
  /** Cancelled lines, one group. */
  readonly cancelled: GroupedLines;
  /** Lines of tables that have no due date column: nothing can be said of them, and they are not listed. */
  readonly withoutColumn: number;
  /** Calendar days of the overdue lines, added up. */
  readonly overdueDays: number;
  /** Oldest first; the last is the review month, the first the same month of last year. */
  readonly months: readonly Month[];
  /** One group a month of `months`. */
  readonly byMonth: Tally;
}

/** Looks at every line once. */
export function surveyOf(
  tables: readonly SourceTable[],
  month: Month,
  asOf: Day,
  calendar: WorkCalendar,
): Survey {
  const months = monthsUpTo(month, monthsCounted);
  const byMonth = newTally(monthsCounted);
  const due = lineCollector(outcomes.length);
  const open = lineCollector(ageClasses.length);
  const cancelled = lineCollector(1);
  const classOf = ageClassifier(asOf, calendar);
  const firstDay = months[0]?.first ?? month.first;
  const monthOfDay = monthsByDay(months);
  const daysCounted = monthOfDay.length;
  let withoutColumn = 0;
  let overdueDays = 0;

  tables.forEach((table, t) => {
    const { lines, delivery } = table;
    const dueDays = lines.columns.requiredDate?.values;
    const keepsShipped = lines.columns.shippedQty ? 1 : 0;
    const outcomeOf = outcomeReader(table, asOf);
    for (let line = 0; line < lines.count; line += 1) {
      const state = delivery.states[line] ?? undatedState;
      const day = dueDays?.[line] ?? Number.NaN;
      const days = delivery.days[line] ?? Number.NaN;
      if (state === cancelledState) cancelled.add(t, line, 0, day);
      else if (!dueDays) withoutColumn += 1;
      else if (isOpen[state] === 1) {
        open.add(t, line, classOf(day), day);
        if (state === overdueState) overdueDays += days;
      }
      const sinceFirst = day - firstDay;
      if (!(sinceFirst >= 0 && sinceFirst < daysCounted) || state === cancelledState) continue;
      const index = monthOfDay[sinceFirst] ?? 0;
      const outcome = outcomeOf(line);
      addLine(byMonth, index, outcome, days, keepsShipped);
      if (index === monthsCounted - 1) due.add(t, line, outcome, day);
    }
  });
  return {
    due: due.sorted(),
    open: open.sorted(),
    cancelled: cancelled.sorted(),
    withoutColumn,
    overdueDays,
    months,
    byMonth,
  };
}

/** States of a line that has not been delivered, or whose due date is not known. */
const isOpen = Uint8Array.from(deliveryStates, (state) =>
  state === "doneOnTime" || state === "doneLate" || state === "cancelled" ? 0 : 1,
);

/** The month of each day, as index into `months`, from the first day of the first on. */
function monthsByDay(months: readonly Month[]): Int32Array {
  return Int32Array.from(
    months.flatMap(({ first, last }, index) => Array<number>(last - first + 1).fill(index)),
  );
}
