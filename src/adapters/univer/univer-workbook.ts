import type { FUniver } from "@univerjs/core/facade";
import type { BookChanges } from "../../app/book-changes";
import type { GridBook } from "../../app/grid-book";
import type { CellPlace, Workbook } from "../../app/workbook";
import { undo, writeCells, type Journal } from "./cells/write-cells";
import { bookChanges } from "./changes/book-changes";
import { followChanges } from "./changes/follow-changes";
import { guardStructure, type Structure } from "./changes/guard";
import { collectNotKept } from "./changes/not-kept";
import { followUnsaved } from "./changes/unsaved";
import { sheetsNow, type UniverHost } from "./host";
import { jump, linkAt, selectedCell } from "./jump";
import { markCells } from "./marks/mark-cells";
import { openedMarks } from "./marks/mark-state";
import { showMarks } from "./marks/show-marks";
import { listSheets, readOwnSheets, readSheets } from "./read/read-sheets";
import { addSheets } from "./sheets/add-sheets";
import { protectSheet } from "./sheets/protect-sheet";
import { onSheetShown, shownReport, type ShownReport } from "./sheets/shown-report";

/** The workbook port, and what a page with a grid asks beside it. */
export interface UniverWorkbook extends Workbook {
  /** The cell the user is on; null for none. */
  readonly selectedCell: () => CellPlace | null;
  /** Where a cell of a report leads; null for a cell that leads nowhere. */
  readonly linkAt: (place: CellPlace) => CellPlace | null;
  /** The report sheet in view, whose charts Univer does not draw; null for any other sheet. */
  readonly shownReport: () => ShownReport | null;
  /** Calls back after another sheet came into view; the result stops it. */
  readonly onSheetShown: (listener: () => void) => () => void;
  /** Calls back after there is something new to save; the result stops it. */
  readonly onUnsaved: (listener: () => void) => () => void;
  /** All that is different from the workbook as it was opened. Linear in cells. */
  readonly changes: () => BookChanges;
  /** Lets go of the workbook; call it before Univer closes it. */
  readonly close: () => void;
}

export interface UniverOptions {
  /** What is kept in the file; null for nothing. */
  readonly memory?: string | null;
  /** Told what a user wanted to do that could not be saved, and was stopped. */
  readonly onRefused?: (kind: Structure) => void;
}

/** Does work at once; what it throws is the promise's. */
function settle<R>(work: () => R): Promise<R> {
  return Promise.resolve().then(work);
}

/** Sheets that Excel protects are not to be changed here either. */
async function protectSheets(host: UniverHost): Promise<void> {
  for (const { facade, opened } of sheetsNow(host)) if (opened?.isProtected) await protectSheet(facade);
}

/**
 * The workbook that was just opened in Univer as `univerBook` drew `book`. Needs the plugins for sheets, formulas,
 * number formats, notes, filters and conditional formats.
 * @throws RangeError when no workbook is open
 */
export async function openUniverWorkbook(
  api: FUniver,
  book: GridBook,
  { memory = null, onRefused = () => undefined }: UniverOptions = {},
): Promise<UniverWorkbook> {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new RangeError("no workbook is open in Univer");
  const host: UniverHost = { api, workbook, book, made: new Map() };
  await protectSheets(host);
  const journal: Journal = [];
  const marks = openedMarks(book);
  const kept = { text: memory, isNew: false };
  const marksShown = showMarks(host, marks);
  const notKept = collectNotKept(host);
  const unsaved = followUnsaved(host);
  const stopGuard = guardStructure(host, onRefused);
  return {
    listSheets: () => listSheets(host),
    readSheets: (names, progress) => readSheets(host, names, progress),
    readOwnSheets: (wanted, progress) => readOwnSheets(host, wanted, progress),
    addSheets: (sheets, progress) => settle(() => addSheets(host, sheets, progress)),
    mark: (wanted, progress) =>
      settle(() => {
        const outcome = markCells(host, marks, wanted, progress);
        unsaved.tell();
        return outcome;
      }),
    clearMarks: () =>
      settle(() => {
        markCells(host, marks, []);
        unsaved.tell();
      }),
    writeCells: (changes, progress) => settle(() => writeCells(host, journal, changes, progress)),
    undo: () => settle(() => undo(host, journal)),
    jump: (place) =>
      settle(() => {
        jump(host, place);
      }),
    readMemory: () => Promise.resolve(kept.text),
    writeMemory: (text) =>
      settle(() => {
        Object.assign(kept, { text, isNew: true });
        unsaved.tell();
      }),
    onChange: (listener) => followChanges(host, listener),
    selectedCell: () => selectedCell(host),
    linkAt: (place) => linkAt(host, place),
    shownReport: shownReport(host),
    onSheetShown: (listener) => onSheetShown(host, listener),
    onUnsaved: unsaved.subscribe,
    changes: () => bookChanges(host, marks, kept, notKept.found),
    close: () => {
      marksShown.dispose();
      notKept.stop();
      unsaved.stop();
      stopGuard();
    },
  };
}
