import type { Mark } from "../../../app/workbook";
import type { PlacedSheet } from "../../../core";
import type { Zip } from "../zip/zip";
import { addReportSheets } from "./add-sheets";
import { askForCalculation, forgetCalculationOrder } from "./cells/calculation";
import { editsBySheet, type CellEdit } from "./cells/cell-edit";
import { editSheet } from "./cells/edit-sheet";
import { deflateAnywhere, type Deflate } from "./deflate";
import { markSheet, type NoteLeftOut } from "./marks/mark-sheet";
import { writeMemoryText } from "./memory/memory";
import { openPackage, type Package } from "./package";
import { removeOwnSheets } from "./own-sheets/remove-sheets";
import { packageBytes } from "./package-bytes";
import { closeStyles, openStyles, type StyleSheet } from "./styles";
import { readBook, worksheetOf, worksheetsOf, type Book } from "./workbook-part";

/** What shall be different in the workbook. */
export interface Changes {
  /** Cells of the workbook's own sheets that shall hold something else; of two edits of one cell the later counts. */
  readonly cells?: readonly CellEdit[];
  /** Sheets Gendan made that shall go, before others are added. */
  readonly removeSheets?: readonly string[];
  /** Sheets to add after the last. */
  readonly sheets?: readonly PlacedSheet[];
  /** Marks for the workbook's sheets, those that are added too, in place of all marks there are; left out, those stay. */
  readonly marks?: readonly Mark[];
  /** What Gendan keeps in the workbook, where the add-in keeps it too; null forgets it, left out it stays. */
  readonly memory?: string | null;
}

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** Names the added sheets got, in order. */
  readonly sheetNames: readonly string[];
  /** Marked cells that keep a person's note or conversation and got no sentence. */
  readonly notesLeftOut: readonly NoteLeftOut[];
  /** The workbook was signed; any change makes the signature invalid. */
  readonly breaksSignature: boolean;
  /** The workbook's owner forbade adding sheets in Excel. */
  readonly protectedStructure: boolean;
}

function bySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.sheet);
    if (group) group.push(mark);
    else groups.set(mark.sheet, [mark]);
  }
  return groups;
}

function editCells(pack: Package, book: Book, styles: StyleSheet, cells: readonly CellEdit[]): void {
  if (cells.length === 0) return;
  const edited = [...editsBySheet(cells)].map(([name, edits]) =>
    editSheet(pack, book, styles, worksheetOf(book, name), edits),
  );
  if (edited.some(({ lostFormula }) => lostFormula)) forgetCalculationOrder(pack, book);
  askForCalculation(pack, book);
}

function markCells(
  pack: Package,
  book: Book,
  styles: StyleSheet,
  marks: readonly Mark[],
): readonly NoteLeftOut[] {
  const groups = bySheet(marks);
  for (const name of groups.keys()) worksheetOf(book, name);
  // A sheet that has just been added has no marks yet.
  const looked = worksheetsOf(book).filter(({ name, part }) => groups.has(name) || pack.find(part) !== null);
  return looked.flatMap((sheet) => markSheet(pack, book, styles, sheet, groups.get(sheet.name) ?? []));
}

/**
 * Writes a workbook anew with cells changed, cells marked and sheets of ours removed and added. Parts that need no
 * change keep their packed bytes; what must change is changed at its place and otherwise kept to the letter.
 * @throws FileProblem when the file is no workbook or a part that must change is damaged
 * @throws RangeError when an edit or a mark names a sheet of cells the workbook does not have, or a value no cell
 *   holds, or a sheet to remove is not Gendan's
 * @throws HeldCell when a cell to change cannot be changed alone
 * @throws SheetInUse when a formula refers to a sheet to remove
 */
export function patchWorkbook(
  zip: Zip,
  changes: Changes,
  deflate: Deflate = deflateAnywhere,
): PatchedWorkbook {
  const pack = openPackage(zip);
  const book = removeOwnSheets(pack, readBook(pack), changes.removeSheets ?? []);
  const styles = openStyles(pack, book);
  editCells(pack, book, styles, changes.cells ?? []);
  const sheetNames = addReportSheets(pack, book, styles, changes.sheets ?? []);
  const notesLeftOut = changes.marks ? markCells(pack, readBook(pack), styles, changes.marks) : [];
  closeStyles(pack, styles);
  if (changes.memory !== undefined) writeMemoryText(pack, changes.memory);
  return {
    bytes: packageBytes(pack, deflate),
    sheetNames,
    notesLeftOut,
    breaksSignature: zip.entries.some(({ name }) => name.toLowerCase().startsWith("_xmlsignatures/")),
    protectedStructure: book.protectedStructure,
  };
}
