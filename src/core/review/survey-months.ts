import type { Day } from "../dates/day";
import { stateIndex } from "../delivery/delivery";
import { lineCollector, type GroupedLines } from "../documents/line-list/grouped-lines";
import { monthsUpTo, type Month } from "./month";
import { outcomeReader, outcomes } from "./outcomes";
import type { ReviewTable } from "./tables/review-table";
import { addLine, newTally, type Tally } from "./tally";

/** Months that are counted: the review month, the eleven before it, and the same month of last year. */
const monthsCounted = 13;

export interface MonthSurvey {
  /** Lines due in the month, cancelled ones aside, by outcome. */
  readonly due: GroupedLines;
  /** Oldest first; the last is the review month, the first the same month of last year. */
  readonly months: readonly Month[];
  /** One group a month of `months`. */
  readonly byMonth: Tally;
}

/** Counts the lines due in each month by what became of them, and picks those of the last. */
export function surveyMonths(tables: readonly ReviewTable[], month: Month, asOf: Day): MonthSurvey {
  const months = monthsUpTo(month, monthsCounted);
  const byMonth = newTally(monthsCounted);
  const due = lineCollector(outcomes.length);
  const firstDay = months[0]?.first ?? month.first;
  const monthOfDay = monthsByDay(months);
  const { cancelled } = stateIndex;
  tables.forEach((table, t) => {
    const { lines, delivery, copies } = table;
    const dueDays = lines.columns.requiredDate?.values ?? new Float64Array(0);
    const keepsShipped = lines.columns.shippedQty ? 1 : 0;
    const outcomeOf = outcomeReader(table, asOf);
    for (let line = 0; line < dueDays.length; line += 1) {
      const day = dueDays[line] ?? Number.NaN;
      const counted = day >= firstDay && day <= month.last && delivery.states[line] !== cancelled;
      if (!counted || copies?.[line] === 1) continue;
      const group = monthOfDay[day - firstDay] ?? 0;
      const outcome = outcomeOf(line);
      addLine(byMonth, group, outcome, delivery.days[line] ?? Number.NaN, keepsShipped);
      if (day >= month.first) due.add(t, line, outcome, day);
    }
  });
  return { due: due.sorted(), months, byMonth };
}

/** The month of each day, as index into `months`, from the first day of the first on. */
function monthsByDay(months: readonly Month[]): Int32Array {
  return Int32Array.from(
    months.flatMap(({ first, last }, index) => Array<number>(last - first + 1).fill(index)),
  );
}
