import { columnRuns } from "../../../app/column-runs";
import { signedText } from "../../../app/signs";
import { WorkbookProblem, type Mark } from "../../../app/workbook";
import { sheetNameKey, type Severity } from "../../../core";
import type { FillWanted, MarksWanted, RemarkWanted } from "./draw-marks";
import type { MarksThere } from "./marks-there";

/** The marks to draw, and those whose cell can take no note: there is one, or this Excel has none. */
export interface Wanted extends MarksWanted {
  readonly withoutNote: readonly Mark[];
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheetNameKey(sheet)}!${row}:${column}`;
}

/** @throws WorkbookProblem `sheetGone` when a mark is for a sheet that is not there */
export function wantedMarks(marks: readonly Mark[], there: MarksThere, notesToo: boolean): Wanted {
  const sheets = new Set(there.sheets.map(({ name }) => sheetNameKey(name)));
  const groups = new Map<string, { sheet: string; severity: Severity; marks: Mark[] }>();
  for (const mark of marks) {
    const { sheet, severity } = mark;
    if (!sheets.has(sheetNameKey(sheet))) throw new WorkbookProblem("sheetGone", sheet);
    const key = `${severity}:${sheetNameKey(sheet)}`;
    const group = groups.get(key);
    if (group) group.marks.push(mark);
    else groups.set(key, { sheet, severity, marks: [mark] });
  }
  const taken = new Set(
    there.remarks
      .filter(({ own }) => !own)
      .map(({ sheet, area }) => placeKey(sheet.name, area.firstRow, area.firstColumn)),
  );
  const free = (mark: Mark): boolean => {
    const key = placeKey(mark.sheet, mark.row, mark.column);
    if (!notesToo || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const remarks: RemarkWanted[] = [];
  const withoutNote: Mark[] = [];
  for (const mark of marks) {
    const { sheet, row, column, note } = mark;
    if (free(mark)) remarks.push({ sheet, row, column, text: signedText(note) });
    else withoutNote.push(mark);
  }
  const fills = [...groups.values()].map(({ sheet, severity, marks: own }): FillWanted => ({
    sheet,
    severity,
    areas: columnRuns(own),
  }));
  return { fills, remarks, withoutNote };
}
