import type { Mark } from "../../../app/workbook";
import type { PlacedSheet } from "../../../core";
import type { Zip } from "../zip/zip";
import { addReportSheets } from "./add-sheets";
import { deflateAnywhere, type Deflate } from "./deflate";
import { markSheet, type NoteLeftOut } from "./mark-sheet";
import { openPackage } from "./package";
import { packageBytes } from "./package-bytes";
import { closeStyles, openStyles } from "./styles";
import { readBook } from "./workbook-part";

/** What shall be different in the workbook. */
export interface Changes {
  /** Sheets to add after the last. */
  readonly sheets: readonly PlacedSheet[];
  /** Cells of the workbook's own sheets to mark. */
  readonly marks: readonly Mark[];
}

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** Names the added sheets got, in order. */
  readonly sheetNames: readonly string[];
  /** Marked cells that keep their conversation and got no sentence. */
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

/**
 * Writes a workbook anew with sheets added and cells marked. Parts that need no change keep their packed bytes;
 * what must change is changed at its place and otherwise kept to the letter.
 * @throws FileProblem when the file is no workbook or a part that must change is damaged
 * @throws RangeError when a mark names a sheet of cells the workbook does not have
 */
export function patchWorkbook(
  zip: Zip,
  changes: Changes,
  deflate: Deflate = deflateAnywhere,
): PatchedWorkbook {
  const pack = openPackage(zip);
  const book = readBook(pack);
  const styles = openStyles(pack, book);
  const notesLeftOut = [...bySheet(changes.marks)].flatMap(([name, marks]) => {
    const sheet = book.sheets.find((one) => one.name === name && one.isWorksheet);
    if (!sheet?.part) throw new RangeError(`no sheet of cells called ${name}`);
    return markSheet(pack, book, styles, name, sheet.part, marks);
  });
  const sheetNames = addReportSheets(pack, book, styles, changes.sheets);
  closeStyles(pack, styles);
  return {
    bytes: packageBytes(pack, deflate),
    sheetNames,
    notesLeftOut,
    breaksSignature: zip.entries.some(({ name }) => name.toLowerCase().startsWith("_xmlsignatures/")),
    protectedStructure: book.protectedStructure,
  };
}
