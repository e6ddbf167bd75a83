import { isSigned } from "../../../../app/signs";
import { cellAddress, reportFont } from "../../../../core";
import { unescapeCellText, unescapeXml } from "../../xml/text";
import { applyEdits, type Edit } from "../edits";
import { appendTo, attributeOf, childOf, childrenNamed, childrenOf, rootOf, type Element } from "../elements";
import { escapeCellText } from "../escape";
import { xmlHead } from "../namespaces";
import { BrokenXml } from "../tags";

const noteAuthor = "Gendan";

/** A sentence for the note of a cell: row 1-based, column 0-based. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A comments part without comments. */
export function emptyCommentsXml(namespace: string): string {
  return `${xmlHead}<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

function required(text: string, parent: Element, name: string): Element {
  const child = childOf(text, parent, name);
  if (!child) throw new BrokenXml(`no ${name}`);
  return child;
}

/** A note of a comments part. */
export interface WrittenNote {
  /** Address of its cell. */
  readonly ref: string;
  /** We wrote it, and nobody has changed a word. */
  readonly own: boolean;
  readonly element: Element;
}

/** The words of a note; its runs are joined. */
function wordsOf(text: string, parent: Element): string {
  let words = "";
  for (const child of childrenOf(text, parent)) {
    const { open, contentEnd } = child;
    if (open.name === "t") words += unescapeXml(text.slice(open.end, contentEnd));
    else if (open.name === "text" || open.name === "r") words += wordsOf(text, child);
  }
  return words;
}

export function notesOf(text: string): readonly WrittenNote[] {
  const list = required(text, rootOf(text), "commentList");
  return childrenNamed(text, list, "comment").map((element) => ({
    ref: attributeOf(text, element.open, "ref") ?? "",
    own: isSigned(unescapeCellText(wordsOf(text, element))),
    element,
  }));
}

/** Takes notes out of a comments part. */
export function withoutNotes(text: string, refs: ReadonlySet<string>): string {
  const gone = notesOf(text).filter(({ ref }) => refs.has(ref));
  return applyEdits(
    text,
    gone.map(({ element: { open, end } }) => ({ start: open.start, end, text: "" })),
  );
}

/** Index of our author, and the edits that make one where there is none. */
function authorOf(text: string, root: Element): { readonly index: number; readonly edits: readonly Edit[] } {
  const list = required(text, root, "authors");
  const authors = childrenNamed(text, list, "author");
  const known = authors.findIndex(({ open, contentEnd }) => text.slice(open.end, contentEnd) === noteAuthor);
  if (known >= 0) return { index: known, edits: [] };
  const { prefix } = root.open;
  const xml = `<${prefix}author>${noteAuthor}</${prefix}author>`;
  return { index: authors.length, edits: [appendTo(text, list, xml)] };
}

function noteXml(prefix: string, { row, column, text }: CellNote, author: number): string {
  const p = prefix;
  const font = `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="${reportFont}"/><${p}charset val="134"/></${p}rPr>`;
  const run = `<${p}r>${font}<${p}t xml:space="preserve">${escapeCellText(text)}</${p}t></${p}r>`;
  return `<${p}comment ref="${cellAddress(row, column)}" authorId="${author}"><${p}text>${run}</${p}text></${p}comment>`;
}

/** Adds notes to cells that have none. */
export function withNotes(text: string, notes: readonly CellNote[]): string {
  if (notes.length === 0) return text;
  const root = rootOf(text);
  const author = authorOf(text, root);
  const xml = notes.map((note) => noteXml(root.open.prefix, note, author.index)).join("");
  return applyEdits(text, [...author.edits, appendTo(text, required(text, root, "commentList"), xml)]);
}
