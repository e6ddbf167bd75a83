import { cellAddress, reportFont } from "../../../core";
import { applyEdits, insertion, type Edit } from "./edits";
import {
  appendTo,
  attributeOf,
  childOf,
  childrenNamed,
  childrenOf,
  rootOf,
  setAttribute,
  type Element,
} from "./elements";
import { escapeCellText } from "./escape";
import { xmlHead } from "./namespaces";
import { BrokenXml } from "./tags";

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

function runXml(prefix: string, text: string, bold: boolean): string {
  const p = prefix;
  const font = `<${p}rPr>${bold ? `<${p}b/>` : ""}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="${reportFont}"/><${p}charset val="134"/></${p}rPr>`;
  return `<${p}r>${font}<${p}t xml:space="preserve">${escapeCellText(text)}</${p}t></${p}r>`;
}

function noteRunsXml(prefix: string, text: string, before: string): string {
  return runXml(prefix, `${before}${noteAuthor}:\n`, true) + runXml(prefix, text, false);
}

function required(text: string, parent: Element, name: string): Element {
  const child = childOf(text, parent, name);
  if (!child) throw new BrokenXml(`no ${name}`);
  return child;
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

/** A note of one plain text: our lines follow in the same text, its spaces kept as they were. */
function appendToPlain(text: string, plain: Element, added: string): Edit[] {
  const space = setAttribute(text, plain.open, "xml:space", "preserve");
  return [space, appendTo(text, plain, escapeCellText(added))];
}

/** Puts our sentence under what a note says already. */
function appendToNote(text: string, comment: Element, sentence: string): Edit[] {
  const body = required(text, comment, "text");
  const { prefix } = body.open;
  const children = [...childrenOf(text, body)];
  const runs = children.filter(({ open }) => open.name === "r");
  const plain = children.find(({ open }) => open.name === "t");
  const last = runs.at(-1);
  if (last) return [insertion(last.end, noteRunsXml(prefix, sentence, "\n"))];
  if (plain) return appendToPlain(text, plain, `\n${noteAuthor}:\n${sentence}`);
  return [appendTo(text, body, noteRunsXml(prefix, sentence, ""))];
}

export interface CommentsChange {
  readonly text: string;
  /** Notes that are new: they need a shape in the sheet's drawing. */
  readonly added: readonly CellNote[];
}

/** Adds notes to a comments part; a cell that has a note keeps it, with our sentence under it. */
export function addNotes(text: string, notes: readonly CellNote[]): CommentsChange {
  const root = rootOf(text);
  const { prefix } = root.open;
  const list = required(text, root, "commentList");
  const old = new Map(
    childrenNamed(text, list, "comment").map((one) => [attributeOf(text, one.open, "ref") ?? "", one]),
  );
  const author = authorOf(text, root);
  const edits: Edit[] = [];
  const added: CellNote[] = [];
  const xml: string[] = [];
  for (const note of notes) {
    const ref = cellAddress(note.row, note.column);
    const known = old.get(ref);
    if (known) edits.push(...appendToNote(text, known, note.text));
    else {
      const runs = noteRunsXml(prefix, note.text, "");
      xml.push(
        `<${prefix}comment ref="${ref}" authorId="${author.index}"><${prefix}text>${runs}</${prefix}text></${prefix}comment>`,
      );
      added.push(note);
    }
  }
  if (xml.length > 0) edits.push(...author.edits, appendTo(text, list, xml.join("")));
  return { text: applyEdits(text, edits), added };
}
