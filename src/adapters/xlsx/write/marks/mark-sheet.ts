import { ruleSign, signedText } from "../../../../app/signs";
import type { Mark } from "../../../../app/workbook";
import { applyEdits, type Edit } from "../edits";
import { changePart, partText, withPartName, type Package } from "../package";
import { legacyDrawingEdit, readSheetParts, type SheetParts } from "../sheet-layout";
import type { StyleSheet } from "../styles";
import type { Book, Worksheet } from "../workbook-part";
import { markRuleEdits } from "./mark-rules";
import { markedCells } from "./marked-cells";
import { notesThere, replaceNotes, splitByTaken, type DrawingChange } from "./sheet-notes";

/** A cell whose sentence could not be written: a person's note or conversation stands there and is left alone. */
export interface NoteLeftOut {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function drawingEdits(text: string, sheet: SheetParts, { namespaces }: Book, change: DrawingChange): Edit[] {
  if (change === "same") return [];
  const { legacyDrawing: named } = sheet;
  const gone = named ? [{ start: named.open.start, end: named.end, text: "" }] : [];
  return change === "gone"
    ? gone
    : [...gone, legacyDrawingEdit(text, sheet, change.id, namespaces.relationships)];
}

/** Marks cells of one sheet in place of the marks it has: rules in the sheet's part, notes in its comments. */
export function markSheet(
  pack: Package,
  book: Book,
  styles: StyleSheet,
  { name, part }: Worksheet,
  marks: readonly Mark[],
): NoteLeftOut[] {
  const text = partText(pack, part) ?? "";
  const there = notesThere(pack, part);
  if (marks.length === 0 && there.own.size === 0 && !text.includes(ruleSign)) return [];
  return withPartName(part, () => {
    const sheet = readSheetParts(text);
    const cells = markedCells(marks, sheet.merges);
    const notes = cells.flatMap(({ row, column, notes }) =>
      notes.length > 0 ? { row, column, text: signedText(notes.join("\n")) } : [],
    );
    const { free, leftOut } = splitByTaken(notes, there);
    const drawing = replaceNotes(pack, book, part, sheet.legacyDrawingId, there, free);
    const edits = [...markRuleEdits(text, sheet, cells, styles), ...drawingEdits(text, sheet, book, drawing)];
    changePart(pack, part, () => applyEdits(text, edits));
    return leftOut.map(({ row, column }) => ({ sheet: name, row, column }));
  });
}
