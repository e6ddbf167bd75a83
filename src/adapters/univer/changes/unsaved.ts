import type { UniverHost } from "../host";

/** Mutations whose work a copy keeps. */
const kept: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.reorder-range",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
]);

/** Those who want to hear that there is something to save. */
export interface Unsaved {
  readonly subscribe: (listener: () => void) => () => void;
  /** Says so of work that Univer does not know of. */
  readonly tell: () => void;
  readonly stop: () => void;
}

/** Follows what is changed in the grid by people and by the pane; what formulas come to is no change. */
export function followUnsaved({ api, workbook }: UniverHost): Unsaved {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const following = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const { unitId } = (params ?? {}) as { readonly unitId?: string };
    if (kept.has(id) && unitId === workbook.getId() && options?.["fromFormula"] !== true) tell();
  });
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell,
    stop: () => {
      following.dispose();
    },
  };
}
