import type { Day } from "../dates/day";
import type { Delivery } from "../delivery/delivery";
import { stateIndex } from "../delivery/delivery";
import type { OrderLines } from "../orders/lines";

/** A table of order lines with their delivery states. */
export interface RiskTable {
  readonly lines: OrderLines;
  readonly delivery: Delivery;
}

/** One line: a table by its place in the list, and the line in it, both from 0. */
export interface RiskLine {
  readonly table: number;
  readonly line: number;
  readonly due: Day;
}

/** A line whose end is known. */
export interface PastLine extends RiskLine {
  readonly late: boolean;
}

/**
 * Lines that have shown whether they were late: done on a known day, or overdue already. Lines done on an unknown day
 * tell nothing and are left out. In order of their due date.
 */
export function pastLines(tables: readonly RiskTable[]): readonly PastLine[] {
  const { doneOnTime, doneLate, overdue } = stateIndex;
  return linesWhere(tables, (state, doneOn) => {
    if (state === overdue) return { late: true };
    if (Number.isNaN(doneOn)) return null;
    if (state === doneLate) return { late: true };
    return state === doneOnTime ? { late: false } : null;
  }).sort((a, b) => a.due - b.due);
}

/** Lines still open and not yet late, in order of their tables. */
export function openLines(tables: readonly RiskTable[]): readonly RiskLine[] {
  const open: ReadonlySet<number | undefined> = new Set([
    stateIndex.dueToday,
    stateIndex.dueSoon,
    stateIndex.atRisk,
    stateIndex.onTrack,
  ]);
  return linesWhere(tables, (state) => (open.has(state) ? {} : null));
}

function linesWhere<T extends object>(
  tables: readonly RiskTable[],
  take: (state: number | undefined, doneOn: Day) => T | null,
): (RiskLine & T)[] {
  const taken: (RiskLine & T)[] = [];
  tables.forEach(({ lines, delivery }, table) => {
    const dueDays = lines.columns.requiredDate?.values;
    for (let line = 0; line < lines.count; line += 1) {
      const due = dueDays?.[line] ?? Number.NaN;
      const what = Number.isNaN(due)
        ? null
        : take(delivery.states[line], delivery.doneDays[line] ?? Number.NaN);
      if (what) taken.push({ table, line, due, ...what });
    }
  });
  return taken;
}
