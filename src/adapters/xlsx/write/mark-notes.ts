import { cellAddress } from "../../../core";
import { FileProblem } from "../guard/problem";
import { readRelationships, relatedParts } from "../read/package/relationships";
import { addNotes, emptyCommentsXml, type CellNote } from "./comments-xml";
import { addContentType } from "./content-types";
import { addPart, changePart, freePartName, partText, type Package } from "./package";
import { addRelationship } from "./relationships";
import { addNoteShapes, blocksOf, emptyVml } from "./vml-xml";
import type { Book } from "./workbook-part";

/** Cells whose comments are conversations: their notes are Excel's own and stay as they are. */
export function threadedCells(pack: Package, sheetPart: string): ReadonlySet<string> {
  const parts = readRelationships(pack, sheetPart).filter(({ kind }) => kind === "threadedComment");
  const texts = parts.map(({ part }) => (part ? (partText(pack, part) ?? "") : ""));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/<[^<>]*\sref\s*=\s*["']([^"']+)["']/g)].map(([, ref]) => ref ?? ""),
    ),
  );
}

function folderOf(book: Book): string {
  return book.part.slice(0, book.part.lastIndexOf("/") + 1);
}

function commentsPart(pack: Package, book: Book, sheetPart: string): string {
  const [known] = relatedParts(readRelationships(pack, sheetPart), "comments");
  if (known !== undefined) return known;
  const name = freePartName(pack, `${folderOf(book)}comments`, "xml");
  addPart(pack, name, emptyCommentsXml(book.namespaces.main));
  addRelationship(pack, sheetPart, `${book.namespaces.relationships}/comments`, name);
  addContentType(pack, name, "comments");
  return name;
}

/** First block of shape ids after all that the workbook's drawings use. */
function freeBlock(pack: Package): number {
  const names = new Set([
    ...pack.entries.map(({ name }) => name),
    ...[...pack.pending.values()].map(({ name }) => name),
  ]);
  const drawings = [...names].filter((name) => name.toLowerCase().endsWith(".vml"));
  return 1 + Math.max(0, ...drawings.flatMap((name) => blocksOf(partText(pack, name) ?? "")));
}

export interface NotesWritten {
  /** Relationship of a drawing the sheet must name; null when it names one already or needs none. */
  readonly newDrawing: string | null;
}

/** Writes notes to a sheet's comments and their boxes to its legacy drawing, making both where they are missing. */
export function writeNotes(
  pack: Package,
  book: Book,
  sheetPart: string,
  drawing: string | null,
  notes: readonly CellNote[],
): NotesWritten {
  if (notes.length === 0) return { newDrawing: null };
  const comments = commentsPart(pack, book, sheetPart);
  let added: readonly CellNote[] = [];
  changePart(pack, comments, (text) => {
    const change = addNotes(text, notes);
    ({ added } = change);
    return change.text;
  });
  if (added.length === 0) return { newDrawing: null };
  const block = freeBlock(pack);
  const known = readRelationships(pack, sheetPart).find(({ id }) => id === drawing);
  if (drawing !== null && !known?.part) throw new FileProblem("damaged", { where: sheetPart });
  const vml = known?.part ?? freePartName(pack, `${folderOf(book)}drawings/vmlDrawing`, "vml");
  if (!known) addPart(pack, vml, emptyVml);
  changePart(pack, vml, (text) => addNoteShapes(text, added, block));
  if (known) return { newDrawing: null };
  addContentType(pack, vml, "vmlDrawing");
  return { newDrawing: addRelationship(pack, sheetPart, `${book.namespaces.relationships}/vmlDrawing`, vml) };
}

/** Notes that may be written, and the cells whose conversation stands in the way. */
export function splitByThread(
  notes: readonly CellNote[],
  threaded: ReadonlySet<string>,
): { readonly free: readonly CellNote[]; readonly taken: readonly CellNote[] } {
  const isTaken = (note: CellNote) => threaded.has(cellAddress(note.row, note.column));
  return { free: notes.filter((note) => !isTaken(note)), taken: notes.filter(isTaken) };
}
