import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { isOpenState, type DeliveryState } from "../../../core";
import { usePane } from "../../pane-context";
import { matches } from "../../parts/matches";
import { usePieces } from "../../parts/use-pieces";
import type { RowPlace } from "../../shell/place";
import { isHidden, namesOf } from "../order-lines";
import { choicesOf, isShown, type Only } from "./only";
import { roundChanges, todayLinesInPieces, type TodayLine } from "./today-lines";

const none: readonly TodayLine[] = [];

/** States in the order a clerk goes through them; what is done comes last. */
const todayOrder: readonly DeliveryState[] = [
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

/** The order lines by delivery state, and what of them the user wants to see. */
export function useToday(row: RowPlace | null) {
  const { state } = usePane();
  const [group, setGroup] = useState<DeliveryState | null>(null);
  const [chosen, setOnly] = useState<Only>("all");
  const [search, setSearch] = useState("");
  const words = useDeferredValue(search);
  const { sheets, memory, asOf } = state;

  const changes = useMemo(() => roundChanges({ sheets, memory }), [sheets, memory]);
  const found = usePieces(
    useCallback(() => todayLinesInPieces({ sheets, memory, asOf }, changes), [sheets, memory, asOf, changes]),
  );
  const all = found ?? none;
  const listed = useMemo(
    () =>
      all.filter(
        (one) =>
          (memory.showHidden || !isHidden(one)) &&
          (row === null || (one.row === row.row && one.sheet === row.sheet)),
      ),
    [all, memory.showHidden, row],
  );
  const choices = useMemo(() => choicesOf(listed), [listed]);
  const only = choices.some(([choice]) => choice === chosen) ? chosen : "all";
  const wanted = useMemo(
    () => listed.filter((one) => isShown(one, only) && matches(words, () => namesOf(one))),
    [listed, only, words],
  );
  const counts = useMemo(() => {
    const byState = new Map<DeliveryState, number>();
    for (const { state: one } of wanted) byState.set(one, (byState.get(one) ?? 0) + 1);
    return byState;
  }, [wanted]);
  const groups = todayOrder.filter((one) => (counts.get(one) ?? 0) > 0);
  const shownGroup = group !== null && groups.includes(group) ? group : (groups[0] ?? null);
  const shown = useMemo(() => sorted(wanted.filter((one) => one.state === shownGroup)), [wanted, shownGroup]);
  return {
    /** Nothing is sorted out yet. */
    waiting: found === null,
    all,
    changes,
    groups,
    counts,
    group: shownGroup,
    setGroup,
    shown,
    open: listed.filter((one) => isOpenState(one.state)).length,
    hiddenCount: row === null ? all.length - listed.length : 0,
    choices,
    only,
    setOnly,
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
