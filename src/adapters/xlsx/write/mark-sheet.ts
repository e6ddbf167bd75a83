import type { Mark } from "../../../app/workbook";
import { type Area, markFills } from "../../../core";
import { applyEdits, type Edit } from "./edits";
import { restyleEdits } from "./mark-cells";
import { splitByThread, threadedCells, writeNotes } from "./mark-notes";
import { markedCells, type MarkedCell } from "./marked-cells";
import { changePart, partText, withPartName, type Package } from "./package";
import { dimensionEdits, legacyDrawingEdit, readSheetParts, type SheetParts } from "./sheet-layout";
import { filledIndex, type StyleSheet } from "./styles";
import type { Book } from "./workbook-part";

function cellArea({ row, column }: MarkedCell): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function fillEdits(
  text: string,
  sheet: SheetParts,
  cells: readonly MarkedCell[],
  styles: StyleSheet,
): Edit[] {
  const columnsByRow = new Map<number, number[]>();
  const severities = new Map<string, Mark["severity"]>();
  for (const { row, column, severity } of cells) {
    const columns = columnsByRow.get(row);
    if (columns) columns.push(column);
    else columnsByRow.set(row, [column]);
    severities.set(`${row}:${column}`, severity);
  }
  const known = new Map<string, number>();
  return restyleEdits(text, sheet.sheetData, columnsByRow, sheet.columnStyle, (style, column, row) => {
    const severity = severities.get(`${row}:${column}`) ?? "info";
    const key = `${style}:${severity}`;
    const index = known.get(key) ?? filledIndex(styles, style, markFills[severity]);
    known.set(key, index);
    return index;
  });
}

/** A cell whose sentence could not be written: its comment is a conversation, which is left alone. */
export interface NoteLeftOut {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Marks cells of one sheet: fills in the sheet's part, notes in its comments. */
export function markSheet(
  pack: Package,
  book: Book,
  styles: StyleSheet,
  name: string,
  part: string,
  marks: readonly Mark[],
): NoteLeftOut[] {
  const text = partText(pack, part) ?? "";
  return withPartName(part, () => {
    const sheet = readSheetParts(text);
    const cells = markedCells(marks, sheet.merges);
    const edits = [
      ...fillEdits(text, sheet, cells, styles),
      ...dimensionEdits(text, sheet, cells.map(cellArea)),
    ];
    const notes = cells.flatMap(({ row, column, notes }) =>
      notes.length > 0 ? { row, column, text: notes.join("\n") } : [],
    );
    const { free, taken } = splitByThread(notes, threadedCells(pack, part));
    const { newDrawing } = writeNotes(pack, book, part, sheet.legacyDrawing, free);
    if (newDrawing !== null) {
      edits.push(legacyDrawingEdit(text, sheet, newDrawing, book.namespaces.relationships));
    }
    changePart(pack, part, () => applyEdits(text, edits));
    return taken.map(({ row, column }) => ({ sheet: name, row, column }));
  });
}
