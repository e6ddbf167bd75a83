import { z } from "zod";
import {
  dayText,
  deliveryStates,
  isOpenState,
  lineKeys,
  type CheckedTable,
  type Day,
  type DeliveryState,
} from "../../core";

/** How a line stood: its state, required date (serial), order quantity and shipped quantity; null: none. */
const standingSchema = z.tuple([
  z.enum(deliveryStates),
  z.number().nullable(),
  z.number().nullable(),
  z.number().nullable(),
]);

export const roundSchema = z.object({
  /** The day of the round, `YYYY-MM-DD`. */
  on: z.string(),
  /** Every order line that was open, by `lineKeys`. */
  open: z.record(z.string(), standingSchema),
});

/** How the open lines stood when the team last went through them. */
export type Round = z.output<typeof roundSchema>;

/** With more open lines no round is kept: it stands in the workbook's settings, which are small. */
export const mostRoundLines = 10_000;

export interface Standing {
  readonly state: DeliveryState;
  readonly due: Day | null;
  readonly ordered: number | null;
  readonly shipped: number | null;
}

/** What became of a line since the round; `before` is null for a line that was not there. */
export interface LineChange {
  readonly before: Standing | null;
  readonly now: Standing;
}

export interface RoundChanges {
  readonly on: string;
  /** By table, then line. */
  readonly lines: ReadonlyMap<CheckedTable, ReadonlyMap<number, LineChange>>;
  /** Lines of the round that no sheet has any more. */
  readonly gone: number;
}

function standingOf({ lines, delivery }: CheckedTable, line: number): Standing {
  const figure = (field: "requiredDate" | "orderQty" | "shippedQty"): number | null => {
    const value = lines.columns[field]?.values[line] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    state: deliveryStates[delivery.states[line] ?? 0] ?? "undated",
    due: figure("requiredDate"),
    ordered: figure("orderQty"),
    shipped: figure("shippedQty"),
  };
}

function orderTables(tables: readonly CheckedTable[]): readonly CheckedTable[] {
  return tables.filter(({ lines }) => lines.kind === "orders");
}

/** How every open line stands now, to be compared with later. */
export function roundOf(tables: readonly CheckedTable[], today: Day): Round {
  const open = [...lineKeys(orderTables(tables))].flatMap(([table, keys]) =>
    keys.flatMap((key, line) => {
      const { state, due, ordered, shipped } = standingOf(table, line);
      return isOpenState(state) ? [[key, [state, due, ordered, shipped]] as const] : [];
    }),
  );
  return { on: dayText(today), open: Object.fromEntries(open) as Round["open"] };
}

/** Which lines changed since a round: new ones, and those whose state, date or quantities are others. */
export function changesSince({ on, open }: Round, tables: readonly CheckedTable[]): RoundChanges {
  const known = new Map(Object.entries(open));
  const missing = new Set(known.keys());
  const lines = new Map<CheckedTable, ReadonlyMap<number, LineChange>>();
  for (const [table, keys] of lineKeys(orderTables(tables))) {
    const changes = new Map<number, LineChange>();
    for (const [line, key] of keys.entries()) {
      missing.delete(key);
      const change = changeOf(known.get(key), standingOf(table, line));
      if (change !== null) changes.set(line, change);
    }
    lines.set(table, changes);
  }
  return { on, lines, gone: missing.size };
}

/** A line that was closed at the round is not in it: only an open one can be new. */
function changeOf(kept: Round["open"][string] | undefined, now: Standing): LineChange | null {
  if (kept === undefined) return isOpenState(now.state) ? { before: null, now } : null;
  const [state, due, ordered, shipped] = kept;
  const before = { state, due, ordered, shipped };
  const same = state === now.state && due === now.due && ordered === now.ordered && shipped === now.shipped;
  return same ? null : { before, now };
}
