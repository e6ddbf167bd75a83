import { WorkbookProblem, type SheetChange } from "../../../app/workbook";
import type { CellEdit } from "../write/cells/cell-edit";
import { cellGuards, coveredPlaces, placeKey, sheetNamed } from "./open-book";
import { cellsChanged, type FileState } from "./state";

/**
 * Somebody changes a cell past the port; followers are told.
 * @throws WorkbookProblem `sheetGone`, `protected`, `merged`, or `notSupported` for a cell that cannot be changed alone
 */
export function typeCell(state: FileState, edit: CellEdit, by: SheetChange["by"]): void {
  const sheet = sheetNamed(state.now, edit.sheet);
  const key = placeKey(edit);
  const guard = cellGuards(state.now, [edit]).get(key);
  if (!sheet || !guard) throw new WorkbookProblem("sheetGone", edit.sheet);
  if (guard.isLocked) throw new WorkbookProblem("protected", key);
  if (coveredPlaces(state.now, [edit]).size > 0) throw new WorkbookProblem("merged", key);
  if (guard.hold !== null) throw new WorkbookProblem("notSupported", `${key}: ${guard.hold}`);
  state.wanted.cells.set(key, { ...edit, sheet: sheet.name });
  cellsChanged(state);
  const { row, column } = edit;
  const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  for (const listener of state.listeners) listener({ sheet: sheet.name, area, by });
}
