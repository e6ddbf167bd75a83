import type { Day } from "../../dates/day";
import { stateIndex } from "../../delivery/delivery";
import { punctuality, punctualityOf } from "../../delivery/on-time";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { tableDelivery } from "../desk/desk-delivery";
import { numberAt } from "../desk/line-values";

/** What happened in a week, and how things stood at its end; lists of lines, so that every figure has its rows. */
export interface WeekLines {
  readonly ordered: readonly Line[];
  /** Due in the week, and not after the day of the report. */
  readonly due: readonly Line[];
  readonly onTime: readonly Line[];
  /** Null where no table keeps shipped quantities. */
  readonly inFull: readonly Line[] | null;
  readonly done: readonly Line[];
  /** Past their due date and not done when the week, or the day of the report, ended. */
  readonly overdue: readonly Line[];
}

/**
 * The lines of a week. A line done on a day unknown counts as done at the end of any week after its due date: no
 * claim that it was late rests on a missing date.
 *
 * @param monday - the week's first day
 */
export function weekLines(desk: Desk, monday: Day): WeekLines {
  const sunday = monday + 6;
  const end = Math.min(sunday, desk.date);
  const isIn = (day: Day) => day >= monday && day <= end;
  const found = { ordered: [] as Line[], due: [] as Line[], onTime: [] as Line[], inFull: [] as Line[] };
  const done: Line[] = [];
  const overdue: Line[] = [];
  let keepsShipped = false;
  for (const table of tablesOfKind(desk, "orders")) {
    const delivery = tableDelivery(desk, table);
    const levelOf = punctualityOf(table.lines, delivery, desk.date);
    keepsShipped ||= table.lines.columns.shippedQty !== undefined;
    for (let at = 0; at < table.lines.count; at += 1) {
      if (table.lines.cancelled[at] === 1) continue;
      const line = { table, at };
      const dueOn = numberAt(line, "requiredDate");
      const doneOn = delivery.doneDays[at] ?? Number.NaN;
      const state = delivery.states[at];
      const isDone = state === stateIndex.doneOnTime || state === stateIndex.doneLate;
      if (isIn(numberAt(line, "orderDate"))) found.ordered.push(line);
      if (isIn(doneOn)) done.push(line);
      if (dueOn < end && (!isDone || doneOn > end)) overdue.push(line);
      if (!isIn(dueOn) || levelOf(at) < punctuality.due) continue;
      found.due.push(line);
      if (levelOf(at) >= punctuality.onTime) found.onTime.push(line);
      if (levelOf(at) >= punctuality.inFull) found.inFull.push(line);
    }
  }
  return { ...found, inFull: keepsShipped ? found.inFull : null, done, overdue };
}
