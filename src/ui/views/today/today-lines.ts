import { foundInPieces, type Found } from "../../../app/session/found";
import { changesSince, type LineChange, type RoundChanges } from "../../../app/session/round";
import { linesOf, ruleContext, tablesOf } from "../../../app/session/check-sheets";
import type { SessionState } from "../../../app/session/state";
import {
  deliveryStates,
  isOpenState,
  severities,
  waitingOf,
  type CheckedTable,
  type DeliveryState,
  type InPieces,
  type Waiting,
} from "../../../core";
import { orderLinesOf, type OrderLine } from "../order-lines";

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

/** Lines looked at in one go: a few hundredths of a second. */
const atOnce = 1_000;

/** Every order line of the workbook as Today tells of it. */
export function* todayLinesInPieces(
  { sheets, memory, asOf }: Known,
  changes: RoundChanges | null,
): InPieces<readonly TodayLine[]> {
  const context = ruleContext(asOf, memory.profile, linesOf(sheets));
  const byTable = foundByLine(yield* foundInPieces(sheets, memory.waivers));
  yield;
  const all: TodayLine[] = [];
  for (const one of orderLinesOf(tablesOf(sheets))) {
    const { table, line } = one;
    const state = deliveryStates[table.delivery.states[line] ?? 0] ?? "undated";
    all.push({
      ...one,
      state,
      days: table.delivery.days[line] ?? Number.NaN,
      found: gravestFirst(byTable.get(table)?.[line] ?? none),
      waiting: isOpenState(state) ? waitingOf(table.lines, line, context) : [],
      change: changes?.lines.get(table)?.get(line) ?? null,
    });
    if (all.length % atOnce === 0) yield;
  }
  return all;
}

const none: readonly Found[] = [];

/** What changed since the last round; null where none is kept. */
export function roundChanges({ sheets, memory }: Omit<Known, "asOf">): RoundChanges | null {
  return memory.round === null ? null : changesSince(memory.round, tablesOf(sheets));
}

/** Findings that nobody waived, by table and line. */
function foundByLine(
  all: readonly Found[],
): ReadonlyMap<CheckedTable, readonly (readonly Found[] | undefined)[]> {
  const byTable = new Map<CheckedTable, Found[][]>();
  for (const found of all) {
    if (found.waiver !== null) continue;
    const { table, finding } = found;
    const byLine = byTable.get(table) ?? [];
    byTable.set(table, byLine);
    // What the form above the table says holds for every line.
    const lines = finding.formLabel === undefined ? [found.line] : table.lines.rows.keys();
    for (const line of lines) (byLine[line] ??= []).push(found);
  }
  return byTable;
}

function gravestFirst(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  return severities.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity));
}
