import { foundIn, type Found } from "../../../app/session/found";
import { changesSince, type LineChange, type RoundChanges } from "../../../app/session/round";
import { linesOf, ruleContext, tablesOf } from "../../../app/session/check-sheets";
import type { SessionState } from "../../../app/session/state";
import {
  deliveryStates,
  isOpenState,
  severities,
  waitingOf,
  type DeliveryState,
  type Waiting,
} from "../../../core";
import { lineId, orderLinesOf, type OrderLine } from "../order-lines";

/** An order line with its delivery state, what it waits for, what changed on it, and what was found on it. */
export interface TodayLine extends OrderLine {
  readonly state: DeliveryState;
  /** Calendar days late, or left; see `Delivery.days`. */
  readonly days: number;
  /** Gravest first. */
  readonly found: readonly Found[];
  /** Empty for lines that are done or cancelled. */
  readonly waiting: readonly Waiting[];
  /** Since the last round; null where nothing did, or no round is kept. */
  readonly change: LineChange | null;
}

type Known = Pick<SessionState, "sheets" | "memory" | "asOf">;

/** Every order line of the workbook as Today tells of it. */
export function todayLines(
  { sheets, memory, asOf }: Known,
  changes: RoundChanges | null,
): readonly TodayLine[] {
  const context = ruleContext(asOf, memory.profile, linesOf(sheets));
  const byLine = foundByLine({ sheets, memory });
  return orderLinesOf(tablesOf(sheets)).map((one): TodayLine => {
    const { delivery, lines } = one.table;
    const state = deliveryStates[delivery.states[one.line] ?? 0] ?? "undated";
    return {
      ...one,
      state,
      days: delivery.days[one.line] ?? Number.NaN,
      found: gravestFirst(byLine.get(lineId(one)) ?? []),
      waiting: isOpenState(state) ? waitingOf(lines, one.line, context) : [],
      change: changes?.lines.get(one.table)?.get(one.line) ?? null,
    };
  });
}

/** What changed since the last round; null where none is kept. */
export function roundChanges({ sheets, memory }: Omit<Known, "asOf">): RoundChanges | null {
  return memory.round === null ? null : changesSince(memory.round, tablesOf(sheets));
}

function foundByLine({ sheets, memory }: Omit<Known, "asOf">): ReadonlyMap<string, Found[]> {
  const byLine = new Map<string, Found[]>();
  for (const found of foundIn(sheets, memory.waivers)) {
    if (found.waiver !== null) continue;
    const { table, line, finding } = found;
    // What the form above the table says holds for every line.
    const rows = finding.formLabel === undefined ? [finding.row] : table.lines.rows;
    for (const row of rows) {
      const id = lineId({ table, line, row, sheet: finding.sheet });
      const known = byLine.get(id);
      if (known) known.push(found);
      else byLine.set(id, [found]);
    }
  }
  return byLine;
}

function gravestFirst(found: readonly Found[]): readonly Found[] {
  return severities.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity));
}
