import type { UniverHost } from "../host";

/** What cannot be kept when the file is patched. */
export type Structure = "rows" | "columns" | "cells" | "merges" | "sheets";

const commands: Readonly<Record<Structure, readonly string[]>> = {
  rows: [
    ...["insert-row", "insert-row-before", "insert-row-after", "insert-row-by-range"],
    ...["insert-multi-rows-above", "insert-multi-rows-after"],
    ...["remove-row", "remove-row-by-range", "remove-row-confirm", "move-rows"],
  ],
  columns: [
    ...["insert-col", "insert-col-before", "insert-col-after", "insert-col-by-range"],
    ...["insert-multi-cols-before", "insert-multi-cols-right"],
    ...["remove-col", "remove-col-by-range", "remove-col-confirm", "move-cols"],
  ],
  cells: [
    ...["insert-range-move-down", "insert-range-move-down-confirm"],
    ...["insert-range-move-right", "insert-range-move-right-confirm"],
    ...["delete-range-move-up", "delete-range-move-up-confirm"],
    ...["delete-range-move-left", "delete-range-move-left-confirm"],
  ],
  merges: [
    ...["add-worksheet-merge", "add-worksheet-merge-all", "add-worksheet-merge-horizontal"],
    ...["add-worksheet-merge-vertical", "remove-worksheet-merge"],
  ],
  sheets: [
    ...["insert-sheet", "copy-sheet", "remove-sheet", "remove-sheet-confirm"],
    ...["set-worksheet-name", "set-worksheet-order"],
  ],
};

/** Commands that change a workbook's structure, by Univer's id of each. */
export const structureCommands: ReadonlyMap<string, Structure> = new Map(
  (Object.keys(commands) as Structure[]).flatMap((kind) =>
    commands[kind].map((name) => [`sheet.command.${name}`, kind] as const),
  ),
);

const removals: ReadonlySet<string> = new Set([
  "sheet.command.remove-sheet",
  "sheet.command.remove-sheet-confirm",
]);

/**
 * Stops people from changing the workbook's structure in the grid, and tells what they wanted. A sheet Gendan added
 * since may be removed. The result ends it.
 */
export function guardStructure(host: UniverHost, refused: (kind: Structure) => void): () => void {
  const { api, workbook, made } = host;
  const guarding = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const kind = structureCommands.get(event.id);
    if (!kind) return;
    const { unitId, subUnitId } = (event.params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== undefined && unitId !== workbook.getId()) return;
    const sheet = subUnitId ?? workbook.getActiveSheet().getSheetId();
    if (removals.has(event.id) && made.has(sheet)) return;
    event.cancel = true;
    refused(kind);
  });
  return () => {
    guarding.dispose();
  };
}
