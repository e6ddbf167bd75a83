import { cellAddress } from "../../../../core";
import { FileProblem } from "../../guard/problem";
import { readRelationships, relatedParts } from "../../read/package/relationships";
import { addContentType } from "../content-types";
import { addPart, changePart, freePartName, partText, withPartName, type Package } from "../package";
import { addRelationship, removeRelatedPart } from "../relationships";
import type { Book } from "../workbook-part";
import { emptyCommentsXml, notesOf, withNotes, withoutNotes, type CellNote } from "./comments-xml";
import { removeThreads, threadsOf, type Threads } from "./threads";
import { addNoteShapes, blocksOf, emptyVml, hasShapes, withoutNoteShapes } from "./vml-xml";

/** Addresses of cells with notes: ours, and those of people, which are left alone. */
export interface NotesThere {
  readonly own: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  readonly threads: Threads;
}

function commentsPart(pack: Package, sheetPart: string): string | null {
  return relatedParts(readRelationships(pack, sheetPart), "comments")[0] ?? null;
}

export function notesThere(pack: Package, sheetPart: string): NotesThere {
  const part = commentsPart(pack, sheetPart);
  const notes = part === null ? [] : withPartName(part, () => notesOf(partText(pack, part) ?? ""));
  const threads = threadsOf(pack, sheetPart);
  const isOwn = ({ ref, own }: { readonly ref: string; readonly own: boolean }) =>
    threads.refs.has(ref) ? threads.own.has(ref) : own;
  const own = new Set([...notes.filter(isOwn).map(({ ref }) => ref), ...threads.own]);
  const all = [...notes.map(({ ref }) => ref), ...threads.refs];
  return { own, taken: new Set(all.filter((ref) => !own.has(ref))), threads };
}

function folderOf(book: Book): string {
  return book.part.slice(0, book.part.lastIndexOf("/") + 1);
}

function newCommentsPart(pack: Package, book: Book, sheetPart: string): string {
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

/** What a sheet must name as the drawing of its notes: a relationship, none any more, or what it names already. */
export type DrawingChange = { readonly id: string } | "gone" | "same";

/** Takes our notes and their boxes out; parts that hold nothing any more go. Returns whether the drawing went. */
function clearNotes(
  pack: Package,
  sheetPart: string,
  vml: string | null,
  { own, threads }: NotesThere,
): boolean {
  const comments = commentsPart(pack, sheetPart);
  if (own.size === 0 || comments === null) return false;
  removeThreads(pack, sheetPart, threads.own);
  changePart(pack, comments, (text) => withoutNotes(text, own));
  if (notesOf(partText(pack, comments) ?? "").length === 0) removeRelatedPart(pack, sheetPart, comments);
  if (vml === null) return false;
  changePart(pack, vml, (text) => withoutNoteShapes(text, own));
  if (hasShapes(partText(pack, vml) ?? "")) return false;
  removeRelatedPart(pack, sheetPart, vml);
  return true;
}

/**
 * Writes notes in place of ours to a sheet's comments, and their boxes to its legacy drawing, making both where they
 * are missing.
 * @param drawing - relationship of the drawing the sheet names
 * @param notes - for cells without a note of a person
 */
export function replaceNotes(
  pack: Package,
  book: Book,
  sheetPart: string,
  drawing: string | null,
  there: NotesThere,
  notes: readonly CellNote[],
): DrawingChange {
  const named = readRelationships(pack, sheetPart).find(({ id }) => id === drawing)?.part ?? null;
  if (drawing !== null && named === null) throw new FileProblem("damaged", { where: sheetPart });
  const gone = clearNotes(pack, sheetPart, named, there);
  if (notes.length === 0) return gone ? "gone" : "same";
  changePart(pack, commentsPart(pack, sheetPart) ?? newCommentsPart(pack, book, sheetPart), (text) =>
    withNotes(text, notes),
  );
  const block = freeBlock(pack);
  const known = gone ? null : named;
  const vml = known ?? freePartName(pack, `${folderOf(book)}drawings/vmlDrawing`, "vml");
  if (known === null) addPart(pack, vml, emptyVml);
  changePart(pack, vml, (text) => addNoteShapes(text, notes, block));
  if (known !== null) return "same";
  addContentType(pack, vml, "vmlDrawing");
  return { id: addRelationship(pack, sheetPart, `${book.namespaces.relationships}/vmlDrawing`, vml) };
}

/** Notes for cells that are free, and the cells where a person's note or conversation stands. */
export function splitByTaken(
  notes: readonly CellNote[],
  { taken }: NotesThere,
): { readonly free: readonly CellNote[]; readonly leftOut: readonly CellNote[] } {
  const isTaken = ({ row, column }: CellNote) => taken.has(cellAddress(row, column));
  return { free: notes.filter((note) => !isTaken(note)), leftOut: notes.filter(isTaken) };
}
