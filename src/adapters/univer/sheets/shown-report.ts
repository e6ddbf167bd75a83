import type { PlacedSheet } from "../../../core";
import type { UniverHost } from "../host";

/** A sheet Gendan added, and the sheets added with it, which its charts may draw. */
export interface ShownReport {
  readonly sheet: PlacedSheet;
  readonly report: readonly PlacedSheet[];
}

/** The report sheet in view; null for any other. The same object as long as the same sheet is in view. */
export function shownReport({ workbook, made }: UniverHost): () => ShownReport | null {
  const reports = new Map<string, ShownReport>();
  return () => {
    const id = workbook.getActiveSheet().getSheetId();
    const sheet = made.get(id);
    if (!sheet) return null;
    const known = reports.get(id);
    if (known?.sheet === sheet.placed) return known;
    const report = { sheet: sheet.placed, report: sheet.report };
    reports.set(id, report);
    return report;
  };
}

/** Calls back after another sheet came into view; the result stops it. */
export function onSheetShown({ api, workbook }: UniverHost, listener: () => void): () => void {
  const following = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const { unitId } = (params ?? {}) as { readonly unitId?: string };
    const shows = id === "sheet.operation.set-worksheet-active" || id === "sheet.mutation.remove-sheet";
    if (shows && unitId === workbook.getId()) listener();
  });
  return () => {
    following.dispose();
  };
}
