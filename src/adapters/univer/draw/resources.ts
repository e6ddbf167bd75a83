import type { IResources } from "@univerjs/core";
import type { GridBook, GridNote } from "../../../app/grid-book";
import { rangeOf, sheetId } from "./shape";

/** Pixels of the box a note is shown in. */
export const noteSize = { width: 240, height: 120 };

/** Notes of a sheet by row and column, as Univer's plugin keeps them. */
function notesOf(notes: readonly GridNote[]): unknown {
  const byRow: Record<number, Record<number, unknown>> = {};
  for (const [index, { row, column, text }] of notes.entries()) {
    const note = { id: `note-${index}`, row: row - 1, col: column, note: text, show: false, ...noteSize };
    (byRow[row - 1] ??= {})[column] = note;
  }
  return byRow;
}

/** What Univer's plugins know of the workbook: notes and filters. */
export function bookResources({ sheets }: GridBook): IResources {
  const notes = sheets.flatMap((sheet, index) =>
    sheet.notes.length > 0 ? [[sheetId(index), notesOf(sheet.notes)] as const] : [],
  );
  const filters = sheets.flatMap(({ filter }, index) =>
    filter ? [[sheetId(index), { ref: rangeOf(filter) }] as const] : [],
  );
  return [
    { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(Object.fromEntries(notes)) },
    { name: "SHEET_FILTER_PLUGIN", data: JSON.stringify(Object.fromEntries(filters)) },
  ];
}
