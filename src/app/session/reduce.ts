import type { Day } from "../../core";
import type { CheckedSheet } from "./check-sheets";
import type { Failure } from "./failure";
import type { Memory } from "./memory";
import type { JobKind, Notice, SessionState } from "./state";

/** What can happen to a session's state. */
export type SessionEvent =
  | { readonly kind: "started"; readonly job: JobKind }
  | { readonly kind: "progressed"; readonly share: number }
  | { readonly kind: "ended"; readonly notice: Notice | null }
  | { readonly kind: "opened" }
  | { readonly kind: "openFailed"; readonly failure: Failure }
  | { readonly kind: "remembered"; readonly memory: Memory; readonly asOf: Day }
  | { readonly kind: "checkedAll"; readonly sheets: readonly CheckedSheet[] }
  | {
      readonly kind: "checkedSome";
      readonly names: readonly string[];
      readonly sheets: readonly CheckedSheet[];
    }
  | { readonly kind: "grewStale"; readonly names: readonly string[] }
  | { readonly kind: "undoable"; readonly by: number }
  | { readonly kind: "choseOrders"; readonly orders: readonly string[] | null }
  | { readonly kind: "noticed"; readonly notice: Notice | null };

export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case "started":
      return {
        ...state,
        job: { kind: event.job, share: null },
        notice: event.job === "follow" ? state.notice : null,
      };
    case "progressed":
      return state.job === null ? state : { ...state, job: { ...state.job, share: event.share } };
    case "ended":
      return {
        ...state,
        job: null,
        notice: state.job?.kind === "follow" ? (event.notice ?? state.notice) : event.notice,
      };
    case "opened":
      return { ...state, phase: { kind: "ready" } };
    case "openFailed":
      return { ...state, phase: { kind: "failed", failure: event.failure } };
    case "remembered":
      return { ...state, memory: event.memory, asOf: event.asOf };
    case "checkedAll":
      return { ...state, sheets: event.sheets, stale: [] };
    case "checkedSome":
      return {
        ...state,
        sheets: merged(state.sheets, event.names, event.sheets),
        stale: state.stale.filter((name) => !event.names.includes(name)),
      };
    case "grewStale":
      return { ...state, stale: [...new Set([...state.stale, ...event.names])] };
    case "undoable":
      return { ...state, undoable: Math.max(0, state.undoable + event.by) };
    case "choseOrders":
      return { ...state, orders: event.orders };
    case "noticed":
      return { ...state, notice: event.notice };
    default:
      return event satisfies never;
  }
}

/** Sheets checked again take the place they had; new ones come last, those that are gone leave. */
function merged(
  old: readonly CheckedSheet[],
  names: readonly string[],
  fresh: readonly CheckedSheet[],
): readonly CheckedSheet[] {
  const byName = new Map(fresh.map((sheet) => [sheet.cells.name, sheet]));
  const kept = old.flatMap((sheet) => {
    const { name } = sheet.cells;
    if (!names.includes(name)) return [sheet];
    const again = byName.get(name);
    byName.delete(name);
    return again ? [again] : [];
  });
  return [...kept, ...byName.values()];
}
