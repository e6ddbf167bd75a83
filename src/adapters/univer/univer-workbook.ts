import type { FUniver } from "@univerjs/core/facade";
import type { GridBook } from "../../app/grid-book";
import type { CellPlace, Workbook } from "../../app/workbook";
import type { PlacedSheet } from "../../core";
import { undo, writeCells, type Journal } from "./cells/write-cells";
import { followChanges } from "./changes/follow-changes";
import type { UniverHost } from "./host";
import { jump, selectedCell } from "./jump";
import { markCells } from "./marks/mark-cells";
import type { MarkedCells } from "./marks/marked-cells";
import { showMarks } from "./marks/show-marks";
import { listSheets, readSheets } from "./read/read-sheets";
import { addSheets } from "./sheets/add-sheets";

export interface UniverWorkbook extends Workbook {
  /** The cell the user is on. */
  readonly selectedCell: () => CellPlace | null;
  /** Lets go of the workbook, before Univer closes it. */
  readonly close: () => void;
}

/** Does work at once; what it throws is the promise's. */
function settle<R>(work: () => R): Promise<R> {
  return Promise.resolve().then(work);
}

/**
 * The workbook open in Univer, which shows `book` as `univerBook` drew it.
 * @throws RangeError when no workbook is open
 */
export function openUniverWorkbook(api: FUniver, book: GridBook): UniverWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new RangeError("no workbook is open in Univer");
  const host: UniverHost = { api, workbook, book, made: new Map() };
  const journal: Journal = [];
  const marked: MarkedCells = new Map();
  const marksShown = showMarks(host, marked);
  let memory: string | null = null;
  return {
    listSheets: () => listSheets(host),
    readSheets: (names, progress) => readSheets(host, names, progress),
    addSheets: (sheets: readonly PlacedSheet[], progress) => addSheets(host, sheets, progress),
    mark: (marks, progress) => settle(() => markCells(host, marked, marks, progress)),
    clearMarks: () =>
      settle(() => {
        markCells(host, marked, []);
      }),
    writeCells: (changes, progress) => settle(() => writeCells(host, journal, changes, progress)),
    undo: () => settle(() => undo(host, journal)),
    jump: (place) =>
      settle(() => {
        jump(host, place);
      }),
    readMemory: () => Promise.resolve(memory),
    writeMemory: (text) => {
      memory = text;
      return Promise.resolve();
    },
    onChange: (listener) => followChanges(host, listener),
    selectedCell: () => selectedCell(host),
    close: () => {
      marksShown.dispose();
    },
  };
}
