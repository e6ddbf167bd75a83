import { WorkbookProblem, type Mark, type MarkOutcome, type Progress } from "../../../app/workbook";
import { isSigned, signedText } from "../../../app/signs";
import { noteSize } from "../draw/resources";
import { goOn, mutate, sheetNamed, sheetsNow, type SheetNow, type UniverHost } from "../host";
import { redraw } from "../screen";
import { placeKey, type MarkState } from "./mark-state";

interface Placed {
  readonly mark: Mark;
  readonly sheet: SheetNow;
}

/** @throws WorkbookProblem `sheetGone` when a mark is for a sheet that is not there */
function placed(marks: readonly Mark[], sheets: readonly SheetNow[]): readonly Placed[] {
  const known = new Map<string, SheetNow>();
  return marks.map((mark) => {
    const sheet = known.get(mark.sheet) ?? sheetNamed(sheets, mark.sheet);
    if (!sheet) throw new WorkbookProblem("sheetGone", mark.sheet);
    known.set(mark.sheet, sheet);
    return { mark, sheet };
  });
}

/** Removes the notes Gendan signed; a note somebody added words to is theirs. Returns the places of those left. */
function clearNotes(host: UniverHost, { id, facade }: SheetNow): Set<number> {
  const left = new Set<number>();
  for (const note of facade.getNotes()) {
    if (isSigned(note.note)) {
      mutate(host, "sheet.mutation.remove-note", { sheetId: id, noteId: note.id, silent: true });
    } else left.add(placeKey(note.row + 1, note.col));
  }
  return left;
}

function addNote(host: UniverHost, { mark, sheet }: Placed): void {
  const [row, col] = [mark.row - 1, mark.column];
  const note = { id: `mark-${row}-${col}`, row, col, note: signedText(mark.note), show: false, ...noteSize };
  mutate(host, "sheet.mutation.update-note", { sheetId: sheet.id, row, col, note, silent: true });
}

/** Draws marks in place of those there were. */
export function markCells(
  host: UniverHost,
  state: MarkState,
  marks: readonly Mark[],
  progress: Progress = {},
): MarkOutcome {
  goOn(progress);
  const sheets = sheetsNow(host);
  const wanted = placed(marks, sheets);
  const taken = new Map(sheets.map((sheet) => [sheet.id, clearNotes(host, sheet)]));
  const bySheet = new Map<string, Map<number, Mark>>();
  const withoutNote: Mark[] = [];
  for (const one of wanted) {
    const { mark, sheet } = one;
    const key = placeKey(mark.row, mark.column);
    const ofSheet = bySheet.get(sheet.id) ?? new Map<number, Mark>();
    bySheet.set(sheet.id, ofSheet.set(key, ofSheet.get(key) ?? mark));
    if (taken.get(sheet.id)?.has(key)) withoutNote.push(mark);
    else {
      addNote(host, one);
      taken.get(sheet.id)?.add(key);
    }
  }
  Object.assign(state, { bySheet, areNew: true });
  redraw(host);
  progress.onProgress?.(1);
  return { withoutNote };
}
