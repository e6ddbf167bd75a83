import { WorkbookProblem, type Mark } from "../../../app/workbook";
import { cellAddress } from "../../../core";
import { movedToShown } from "../write/marks/marked-cells";
import { notesThere } from "../write/marks/sheet-notes";
import { worksheetsOf } from "../write/workbook-part";
import { sheetNamed, type OpenBook } from "./open-book";

/** Marks by the sheet they are for, under the name it has in the file. */
function bySheet(open: OpenBook, marks: readonly Mark[]): ReadonlyMap<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const name = sheetNamed(open, mark.sheet)?.name;
    if (name === undefined) throw new WorkbookProblem("sheetGone", mark.sheet);
    const group = groups.get(name);
    if (group) group.push(mark);
    else groups.set(name, [mark]);
  }
  return groups;
}

export interface MarksWanted {
  readonly marks: readonly Mark[];
  /** Marks as they were given whose cell has a person's note. */
  readonly withoutNote: readonly Mark[];
}

/** @throws WorkbookProblem `sheetGone` when a mark is for a sheet that is not there */
export function marksWanted(open: OpenBook, marks: readonly Mark[]): MarksWanted {
  const groups = bySheet(open, marks);
  const withoutNote = new Set<Mark>();
  for (const { name, part } of worksheetsOf(open.book)) {
    const own = groups.get(name);
    if (!own) continue;
    const { taken } = notesThere(open.pack, part);
    const places = own.map((mark) => ({ row: mark.row, column: mark.column, mark }));
    for (const { row, column, mark } of movedToShown(places, sheetNamed(open, name)?.merges ?? [])) {
      if (taken.has(cellAddress(row, column))) withoutNote.add(mark);
    }
  }
  const named = [...groups].flatMap(([sheet, own]) => own.map((mark) => ({ ...mark, sheet })));
  return { marks: named, withoutNote: marks.filter((mark) => withoutNote.has(mark)) };
}
