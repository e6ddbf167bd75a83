import { isSigned } from "../../../app/signs";
import type { Mark } from "../../../app/workbook";
import type { GridBook, GridSheet } from "../../../app/grid-book";
import { sheetId } from "../draw/shape";

/** Marks of one sheet by place. */
export type SheetMarks = ReadonlyMap<number, Mark>;

/** The marks that are shown, by sheet (Univer's id). */
export interface MarkState {
  bySheet: ReadonlyMap<string, SheetMarks>;
  /** They are no longer those of the file. */
  areNew: boolean;
}

const mostColumns = 16_384;

/** A place of a sheet as one number; row 1-based, column 0-based. */
export function placeKey(row: number, column: number): number {
  return row * mostColumns + column;
}

export function allMarks({ bySheet }: MarkState): readonly Mark[] {
  return [...bySheet.values()].flatMap((marks) => [...marks.values()]);
}

/** A larger area is nobody's marks: Gendan marks single cells. */
const mostRows = 100_000;

function openedSheetMarks({ name, marks, notes }: GridSheet): SheetMarks {
  const sentences = new Map(
    notes
      .filter(({ text }) => isSigned(text))
      .map(({ row, column, text }) => [
        placeKey(row, column),
        text.slice(0, text.lastIndexOf("\n— Gendan ")),
      ]),
  );
  const opened = new Map<number, Mark>();
  for (const { severity, areas } of marks) {
    for (const { firstRow, lastRow, firstColumn, lastColumn } of areas) {
      if (lastRow - firstRow >= mostRows || firstColumn !== lastColumn) continue;
      for (let row = firstRow; row <= lastRow; row++) {
        const key = placeKey(row, firstColumn);
        opened.set(key, { sheet: name, row, column: firstColumn, severity, note: sentences.get(key) ?? "" });
      }
    }
  }
  return opened;
}

/** The marks a workbook had when it was opened. */
export function openedMarks({ sheets }: GridBook): MarkState {
  return {
    bySheet: new Map(sheets.map((sheet, index) => [sheetId(index), openedSheetMarks(sheet)])),
    areNew: false,
  };
}
