import { goOn } from "../../../app/session/failure";
import {
  WorkbookProblem,
  type CellChange,
  type CellPlace,
  type ChangeOutcome,
  type Mark,
  type MarkOutcome,
  type Progress,
  type SheetChange,
  type Workbook,
} from "../../../app/workbook";
import { FileProblem } from "../guard/problem";
import { packageFormat } from "../read/package/package-format";
import { workbookPartName } from "../read/read-package";
import type { CellEdit } from "../write/cells/cell-edit";
import { deflateAnywhere } from "../write/deflate";
import { readMemoryText } from "../write/memory/memory";
import { inflateAnywhere } from "../zip/inflate";
import { openZip, type Zip } from "../zip/zip";
import { changeCells, takeBack } from "./change-cells";
import { marksWanted } from "./note-room";
import { addSheets, ownSheets, readOwnSheets, readSheets, removeOwnSheets } from "./sheets";
import { cellsChanged, openState, tabNamed, type FileState } from "./state";
import { typeCell } from "./type-cell";
import { writtenBytes, type Packing } from "./wanted";

/** A workbook's file in memory: the port, and what the holder of the file does beside it. */
export interface FileWorkbook extends Workbook {
  /** The file with everything done so far; every part that needs no change as it was opened. */
  readonly bytes: () => Promise<Uint8Array>;
  /**
   * Somebody changes a cell past the port; followers are told.
   * @throws WorkbookProblem `sheetGone`, `protected`, `merged`, or `notSupported` for a cell that cannot be changed alone
   */
  readonly edit: (edit: CellEdit, by?: SheetChange["by"]) => Promise<void>;
  /** Names of the sheets Gendan made, in the order of the tabs. */
  readonly ownSheets: () => Promise<readonly string[]>;
  /** Removes sheets Gendan made. @throws WorkbookProblem `sheetGone` for any other, `notSupported` for one in use */
  readonly removeOwnSheets: (names: readonly string[]) => Promise<void>;
}

export interface FileWorkbookOptions extends Partial<Packing> {
  /** Told which cell the user is to be shown. */
  readonly onJump?: (place: CellPlace) => void;
}

function zipOf(source: Uint8Array | Zip, { inflate }: Packing): Zip {
  const zip = source instanceof Uint8Array ? openZip(source, inflate) : source;
  if (packageFormat(zip, workbookPartName(zip)) === "xlsb") {
    throw new FileProblem("formatNotReadHere", { format: "xlsb" });
  }
  return zip;
}

function mark(
  { now, wanted }: FileState,
  given: readonly Mark[],
  { onProgress, signal }: Progress,
): MarkOutcome {
  goOn(signal);
  const { marks, withoutNote } = marksWanted(now, given);
  wanted.marks = marks;
  onProgress?.(1);
  return { withoutNote };
}

function writeCells(
  state: FileState,
  changes: readonly CellChange[],
  { onProgress, signal }: Progress,
): ChangeOutcome {
  goOn(signal);
  const { outcome, record } = changeCells(state.now, state.wanted, changes);
  if (record.length > 0) {
    state.journal.push(record);
    cellsChanged(state);
  }
  onProgress?.(1);
  return outcome;
}

function undo(state: FileState): ChangeOutcome | null {
  const record = state.journal.pop();
  if (!record) return null;
  const outcome = takeBack(state.now, state.wanted, record);
  cellsChanged(state);
  return outcome;
}

function jump(state: FileState, place: CellPlace, onJump?: (place: CellPlace) => void): void {
  const { name, hidden } = tabNamed(state, place.sheet);
  if (hidden) throw new WorkbookProblem("sheetGone", `${name} is hidden`);
  onJump?.(place);
}

/** Does work at once; what it throws is the promise's. */
function settle<R>(work: () => R): Promise<R> {
  return Promise.resolve().then(work);
}

/**
 * Opens a workbook's file as the port, in memory: `bytes` gives the file as it has become. Formulas keep the results
 * they were saved with until a program calculates them. Sheets added since it was opened take no changes and no marks.
 * @throws FileProblem when it is no Excel package or a part is at fault
 */
export function openFileWorkbook(source: Uint8Array | Zip, options: FileWorkbookOptions = {}): FileWorkbook {
  const { inflate = inflateAnywhere, deflate = deflateAnywhere, onJump } = options;
  const packing = { inflate, deflate };
  const state = openState(zipOf(source, packing), packing);
  const { wanted, listeners } = state;
  return {
    listSheets: () => settle(() => state.tabs),
    readSheets: (names, progress) => settle(() => readSheets(state, names, progress)),
    readOwnSheets: (named, progress) => settle(() => readOwnSheets(state, named, progress)),
    addSheets: (sheets, progress) => settle(() => addSheets(state, sheets, progress)),
    mark: (marks, progress = {}) => settle(() => mark(state, marks, progress)),
    clearMarks: () =>
      settle(() => {
        wanted.marks = [];
      }),
    writeCells: (changes, progress = {}) => settle(() => writeCells(state, changes, progress)),
    undo: () => settle(() => undo(state)),
    jump: (place) =>
      settle(() => {
        jump(state, place, onJump);
      }),
    readMemory: () => settle(() => wanted.memory ?? readMemoryText(state.now.pack)),
    writeMemory: (text) =>
      settle(() => {
        wanted.memory = text;
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    bytes: () => settle(() => writtenBytes(state.now.zip, wanted, packing)),
    edit: (edit, by = "elsewhere") =>
      settle(() => {
        typeCell(state, edit, by);
      }),
    ownSheets: () => settle(() => ownSheets(state)),
    removeOwnSheets: (names) =>
      settle(() => {
        removeOwnSheets(state, names);
      }),
  };
}
