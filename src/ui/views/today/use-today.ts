import { useDeferredValue, useMemo, useState } from "react";
import { foundIn, type Found } from "../../../app/session/found";
import { tablesOf } from "../../../app/session/check-sheets";
import { deliveryStates, severities, type DeliveryState } from "../../../core";
import { usePane } from "../../pane-context";
import { matches } from "../../parts/matches";
import type { RowPlace } from "../../shell/place";
import { isHidden, lineId, namesOf, orderLinesOf, type OrderLine } from "../order-lines";

/** An order line with its delivery state and what was found on it. */
export interface TodayLine extends OrderLine {
  readonly state: DeliveryState;
  /** Calendar days late, or left; see `Delivery.days`. */
  readonly days: number;
  readonly found: readonly Found[];
}

/** States in the order a clerk goes through them; what is done comes last. */
export const todayOrder: readonly DeliveryState[] = [
  "overdue",
  "dueToday",
  "dueSoon",
  "atRisk",
  "undated",
  "onTrack",
  "doneLate",
  "doneOnTime",
  "cancelled",
];
const closed: ReadonlySet<DeliveryState> = new Set(["doneLate", "doneOnTime", "cancelled"]);

function gravestFirst(found: readonly Found[]): readonly Found[] {
  return severities.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity));
}

export function hasError({ found }: TodayLine): boolean {
  return found.some(({ finding }) => finding.severity === "error");
}

/** The order lines by delivery state, and what of them the user wants to see. */
export function useToday(row: RowPlace | null) {
  const { state } = usePane();
  const [group, setGroup] = useState<DeliveryState | null>(null);
  const [onlyBlocked, setOnlyBlocked] = useState(false);
  const [search, setSearch] = useState("");
  const words = useDeferredValue(search);
  const { sheets, memory } = state;

  const all = useMemo(() => {
    const byLine = new Map<string, Found[]>();
    for (const found of foundIn(sheets, memory.waivers)) {
      if (found.waiver !== null) continue;
      const { table, line, finding } = found;
      const id = lineId({ table, line, row: finding.row, sheet: finding.sheet });
      const known = byLine.get(id);
      if (known) known.push(found);
      else byLine.set(id, [found]);
    }
    return orderLinesOf(tablesOf(sheets)).map((one): TodayLine => {
      const { delivery } = one.table;
      return {
        ...one,
        state: deliveryStates[delivery.states[one.line] ?? 0] ?? "undated",
        days: delivery.days[one.line] ?? Number.NaN,
        found: gravestFirst(byLine.get(lineId(one)) ?? []),
      };
    });
  }, [sheets, memory.waivers]);
  const listed = useMemo(
    () =>
      all.filter(
        (one) =>
          (memory.showHidden || !isHidden(one)) &&
          (row === null || (one.row === row.row && one.sheet === row.sheet)),
      ),
    [all, memory.showHidden, row],
  );
  const counts = useMemo(() => {
    const byState = new Map<DeliveryState, number>();
    for (const { state: one } of listed) byState.set(one, (byState.get(one) ?? 0) + 1);
    return byState;
  }, [listed]);
  const groups = todayOrder.filter((one) => (counts.get(one) ?? 0) > 0);
  const shownGroup = group !== null && groups.includes(group) ? group : (groups[0] ?? null);
  const inGroup = useMemo(
    () => sorted(listed.filter((one) => one.state === shownGroup)),
    [listed, shownGroup],
  );
  const shown = useMemo(
    () => inGroup.filter((one) => (!onlyBlocked || hasError(one)) && matches(words, namesOf(one))),
    [inGroup, onlyBlocked, words],
  );
  return {
    groups,
    counts,
    group: shownGroup,
    setGroup,
    shown,
    open: listed.filter((one) => !closed.has(one.state)).length,
    blocked: inGroup.filter(hasError).length,
    hiddenCount: row === null ? all.length - listed.length : 0,
    onlyBlocked,
    setOnlyBlocked,
    search,
    setSearch,
  };
}

export type Today = ReturnType<typeof useToday>;

/** The most urgent first: the longest overdue, the soonest due. */
function sorted(lines: readonly TodayLine[]): readonly TodayLine[] {
  const urgency = ({ state, days }: TodayLine): number => (state === "overdue" ? -days : days);
  return [...lines].sort((a, b) => urgency(a) - urgency(b) || 0);
}
