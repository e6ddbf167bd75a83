import type { BookChanges, NotKept } from "../../../app/book-changes";
import { sheetsNow, type UniverHost } from "../host";
import { allMarks, type MarkState } from "../marks/mark-state";
import { addCellEdits, type CellEdits } from "./cell-edits";
import { madeSheetsNow } from "./made-sheets";

/** What is different from the workbook as it was opened. */
export function bookChanges(
  host: UniverHost,
  marks: MarkState,
  memory: { readonly text: string | null; readonly isNew: boolean },
  notKept: ReadonlySet<NotKept>,
): BookChanges {
  const edits: CellEdits = { cells: [], formulas: [] };
  for (const sheet of sheetsNow(host)) {
    if (sheet.opened) addCellEdits(sheet, sheet.opened, host.book, edits);
  }
  return {
    ...edits,
    sheets: madeSheetsNow(host),
    ...(marks.areNew ? { marks: allMarks(marks) } : {}),
    ...(memory.isNew && memory.text !== null ? { memory: memory.text } : {}),
    notKept: [...notKept],
  };
}
