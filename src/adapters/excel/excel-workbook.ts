import type { Workbook } from "../../app/workbook";
import { putCellsRight, undo } from "./cells/take-back";
import { writeCells } from "./cells/write-cells";
import { followChanges } from "./changes";
import type { ExcelClient } from "./host/client";
import { sweep, type Workshop } from "./host/work";
import { jump } from "./jump";
import { markCells, putMarksRight } from "./marks/mark-cells";
import { readMemory, writeMemory } from "./memory";
import { listSheets, readOwnSheets, readSheets } from "./read/read-sheets";
import { addSheets } from "./sheets/add-sheets";
import { removeUnfinished } from "./sheets/unfinished-sheets";

/**
 * The workbook open in Excel. What an Excel that was closed left half done is put right first. Needs ExcelApi 1.9;
 * merges need 1.13, notes 1.18 (comments in their place from 1.10).
 * @throws WorkbookProblem when the workbook cannot be put right now
 */
export async function openExcelWorkbook(client: ExcelClient): Promise<Workbook> {
  const workshop: Workshop = {
    client,
    putRight: { sheets: removeUnfinished, marks: putMarksRight(client), cells: putCellsRight },
    ours: new Set(),
  };
  await sweep(workshop);
  return {
    listSheets: () => listSheets(client),
    readSheets: (names, progress) => readSheets(client, names, progress),
    readOwnSheets: (wanted, progress) => readOwnSheets(client, wanted, progress),
    addSheets: (sheets, progress) => addSheets(workshop, sheets, progress),
    mark: (marks, progress) => markCells(workshop, marks, progress),
    clearMarks: async () => {
      await markCells(workshop, []);
    },
    writeCells: (changes, progress) => writeCells(workshop, changes, progress),
    undo: () => undo(workshop),
    jump: (place) => jump(client, place),
    readMemory: () => readMemory(client),
    writeMemory: (text) => writeMemory(client, text),
    onChange: (listener) => followChanges(client, listener),
  };
}
