import { WorkbookProblem, type SheetChange, type SheetInfo } from "../../../app/workbook";
import { sheetNameKey, type SheetCells } from "../../../core";
import type { Zip } from "../zip/zip";
import type { ChangeRecord } from "./change-cells";
import { openBook, type OpenBook } from "./open-book";
import { editedZip, type Packing, type Wanted } from "./wanted";

/** A workbook's file while it is worked on. */
export interface FileState {
  readonly opened: Zip;
  readonly packing: Packing;
  readonly wanted: Wanted;
  /** The file with its cells changed. */
  now: OpenBook;
  /** Sheets of cells as they stand, those that were added at the end. */
  tabs: readonly SheetInfo[];
  /** Keys of the names of sheets Gendan made. */
  readonly own: Set<string>;
  /** Sheets added, by the keys of their names: they are in no file yet. */
  readonly addedSheets: Map<string, SheetCells>;
  /** The newest last. */
  readonly journal: ChangeRecord[];
  readonly listeners: Set<(change: SheetChange) => void>;
}

/** @throws FileProblem when the file is at fault */
export function openState(opened: Zip, packing: Packing): FileState {
  const now = openBook(opened);
  return {
    opened,
    packing,
    wanted: { cells: new Map(), steps: [] },
    now,
    tabs: now.sheets.map(({ name, hidden }) => ({ name, hidden })),
    own: new Set(now.own),
    addedSheets: new Map(),
    journal: [],
    listeners: new Set(),
  };
}

/** Reads the file anew after other cells are wanted. */
export function cellsChanged(state: FileState): void {
  state.now = openBook(editedZip(state.opened, state.wanted, state.packing));
}

/** @throws WorkbookProblem `sheetGone` when no sheet has the name */
export function tabNamed({ tabs }: FileState, name: string): SheetInfo {
  const found = tabs.find((one) => sheetNameKey(one.name) === sheetNameKey(name));
  if (!found) throw new WorkbookProblem("sheetGone", name);
  return found;
}
