import { cellAddress, lineCount } from "../../../../core";
import type { CellNote } from "./comments-xml";
import { applyEdits, insertion, type Edit } from "../edits";
import { declarationOf, rootOf } from "../elements";

/** Shape ids come in blocks of this many; a drawing says which blocks are its own. */
const blockSize = 1024;
const shapeType = "_x0000_t202";
const vocabularies = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
};
const lastColumn = 16_383;
const noteColumns = 4;
const charactersOnLine = 30;

/** Excel's drawings hold HTML that is not XML (`<br>`), so they are searched, not walked. */
const idMap = /<[^<>]*idmap[^<>]*\sdata\s*=\s*["']([^"']*)["']/;
const shapeTypeTag = new RegExp(`<[^<>]*shapetype[^<>]*\\sid\\s*=\\s*["']${shapeType}["']`);

/** A legacy drawing without shapes. */
export const emptyVml = `<xml ${Object.entries(vocabularies)
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(" ")}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>`;

/** Blocks of shape ids that a drawing uses. */
export function blocksOf(text: string): number[] {
  const named = (idMap.exec(text)?.[1] ?? "").split(",").map(Number);
  const shapes = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Math.floor(Number(id) / blockSize));
  return [...new Set([...named, ...shapes])].filter((block) => block > 0);
}

function shapeTypeXml(declared: string): string {
  const attributes = 'coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"';
  const inside = '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>';
  return `<v:shapetype${declared} id="${shapeType}" ${attributes}>${inside}</v:shapetype>`;
}

/** The box of a hidden note beside its cell; the anchor is column, offset, row, offset of two corners. */
function shapeXml({ row, column, text }: CellNote, id: number, declared: string): string {
  const left = Math.min(column + 1, lastColumn - noteColumns);
  const top = Math.max(0, row - 2);
  const bottom = top + Math.min(20, Math.max(4, lineCount(text, charactersOnLine) + 3));
  const anchor = `${left}, 15, ${top}, 2, ${left + noteColumns - 1}, 15, ${bottom}, 4`;
  return [
    `<v:shape${declared} id="_x0000_s${id}" type="#${shapeType}"`,
    ' style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:90pt;z-index:1;visibility:hidden"',
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column>`,
    "</x:ClientData></v:shape>",
  ].join("");
}

function idMapEdits(text: string, blocks: readonly number[]): Edit[] {
  const found = idMap.exec(text);
  if (!found) return [];
  const old = found[1] ?? "";
  const end = found.index + found[0].length - 1;
  const all = [...(old === "" ? [] : [old]), ...blocks].join(",");
  return [{ start: end - old.length, end, text: all }];
}

/**
 * Adds the boxes of notes to a sheet's legacy drawing.
 * @param freeBlock - a block of shape ids from which on no drawing of the workbook uses any
 */
export function addNoteShapes(text: string, notes: readonly CellNote[], freeBlock: number): string {
  const root = rootOf(text);
  const declared = Object.entries(vocabularies)
    .map(([prefix, name]) => declarationOf(text, root, prefix, name))
    .join("");
  const firstId = freeBlock * blockSize + 1;
  const blocks = Array.from({ length: Math.ceil((notes.length + 1) / blockSize) }, (_, at) => freeBlock + at);
  const shapes = notes.map((note, index) => shapeXml(note, firstId + index, declared));
  const type = shapeTypeTag.test(text) ? "" : shapeTypeXml(declared);
  return applyEdits(text, [...idMapEdits(text, blocks), insertion(root.contentEnd, type + shapes.join(""))]);
}

const shape = /<((?:[\w.-]+:)?shape)\s[^<>]*[^/<>]>[\s\S]*?<\/\1>/g;

/** Address of the cell whose note a shape holds; null for any other shape. */
function notedCell(xml: string): string | null {
  if (!/ObjectType\s*=\s*["']Note["']/.test(xml)) return null;
  const row = /<(?:[\w.-]+:)?Row>\s*(\d+)\s*</.exec(xml)?.[1];
  const column = /<(?:[\w.-]+:)?Column>\s*(\d+)\s*</.exec(xml)?.[1];
  return row && column ? cellAddress(Number(row) + 1, Number(column)) : null;
}

/** Takes the boxes of notes out of a legacy drawing. @param cells - addresses */
export function withoutNoteShapes(text: string, cells: ReadonlySet<string>): string {
  return text.replace(shape, (xml) => (cells.has(notedCell(xml) ?? "") ? "" : xml));
}

export function hasShapes(text: string): boolean {
  return text.search(shape) >= 0;
}
