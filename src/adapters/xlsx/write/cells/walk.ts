import { cellAddress, columnOfLetters } from "../../../../core";
import { insertion, type Edit } from "../edits";
import { appendTo, attributeOf, elementFrom, setAttribute, type Element } from "../elements";
import { nextTag, type Tag } from "../tags";

/** A cell that was asked for. */
export interface FoundCell {
  /** Row 1-based, column 0-based. */
  readonly row: number;
  readonly column: number;
  /** null: the sheet has no such cell. */
  readonly element: Element | null;
  /** The cell's style; for a missing one that of its row, else of its column. */
  readonly style: number;
  /** Prefix of the sheet's own elements, with its colon, or nothing. */
  readonly prefix: string;
}

/** The XML that shall stand in a cell's place; null leaves the cell as it is. */
export type Rewrite = (cell: FoundCell) => string | null;

interface RowLook {
  readonly inherited: (column: number) => number;
  readonly rewrite: Rewrite;
}

function styleOf(text: string, tag: Tag): number {
  return Number(attributeOf(text, tag, "s")) || 0;
}

/** Column of a cell; one without address follows the cell before it. */
function columnOf(text: string, tag: Tag, before: number): number {
  const letters = /^[A-Za-z]{1,3}/.exec(attributeOf(text, tag, "r") ?? "");
  return letters ? columnOfLetters(letters[0]) : before + 1;
}

function newCellXml(prefix: string, row: number, column: number, { inherited, rewrite }: RowLook): string {
  return rewrite({ row, column, element: null, style: inherited(column), prefix }) ?? "";
}

function rowEdits(
  text: string,
  row: Element,
  number: number,
  wanted: readonly number[],
  look: RowLook,
): Edit[] {
  const edits: Edit[] = [];
  const { prefix } = row.open;
  let next = 0;
  let column = -1;
  let tag = row.open.kind === "empty" ? null : nextTag(text, row.open.end);
  while (tag && tag.start < row.contentEnd && next < wanted.length) {
    column = columnOf(text, tag, column);
    for (; next < wanted.length && (wanted[next] ?? 0) < column; next++) {
      edits.push(insertion(tag.start, newCellXml(prefix, number, wanted[next] ?? 0, look)));
    }
    const element = elementFrom(text, tag);
    if (wanted[next] === column) {
      const xml = look.rewrite({ row: number, column, element, style: styleOf(text, tag), prefix });
      if (xml !== null) edits.push({ start: tag.start, end: element.end, text: xml });
      next += 1;
    }
    tag = nextTag(text, element.end);
  }
  const rest = wanted.slice(next).map((missing) => newCellXml(prefix, number, missing, look));
  return rest.some((xml) => xml !== "") ? [...edits, appendTo(text, row, rest.join(""))] : edits;
}

/** A row says in `spans` which columns it uses; cells put outside must be in it. */
function spansEdits(text: string, row: Element, columns: readonly number[]): Edit[] {
  const spans = /^(\d+):(\d+)$/.exec(attributeOf(text, row.open, "spans") ?? "");
  if (!spans) return [];
  const first = Math.min(Number(spans[1]), (columns[0] ?? 0) + 1);
  const last = Math.max(Number(spans[2]), (columns.at(-1) ?? 0) + 1);
  const wider = `${first}:${last}`;
  return wider === spans[0] ? [] : [setAttribute(text, row.open, "spans", wider)];
}

function newRowXml(prefix: string, number: number, columns: readonly number[], look: RowLook): string {
  const cells = columns.map((column) => newCellXml(prefix, number, column, look)).join("");
  return cells === "" ? "" : `<${prefix}row r="${number}">${cells}</${prefix}row>`;
}

/**
 * The edits that rewrite cells of a sheet's data. Missing cells and rows are put in their places; everything else
 * stays to the letter.
 * @param asked - columns (0-based) by row (1-based)
 * @param columnStyle - style of a whole column (0-based), which new cells take
 */
export function cellEdits(
  text: string,
  sheetData: Element,
  asked: ReadonlyMap<number, Iterable<number>>,
  columnStyle: (column: number) => number,
  rewrite: Rewrite,
): Edit[] {
  const edits: Edit[] = [];
  const wanted = [...asked]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => ({ row, columns: [...columns].sort((a, b) => a - b) }));
  const { prefix } = sheetData.open;
  const bare: RowLook = { inherited: columnStyle, rewrite };
  let next = 0;
  let number = 0;
  let tag = sheetData.open.kind === "empty" ? null : nextTag(text, sheetData.open.end);
  while (tag && tag.start < sheetData.contentEnd && next < wanted.length) {
    number = Number(attributeOf(text, tag, "r")) || number + 1;
    const row = elementFrom(text, tag);
    for (let at = wanted[next]; at && at.row < number; at = wanted[++next]) {
      edits.push(insertion(tag.start, newRowXml(prefix, at.row, at.columns, bare)));
    }
    const at = wanted[next];
    if (at?.row === number) {
      const ownStyle = attributeOf(text, tag, "customFormat") ? styleOf(text, tag) : null;
      const look = ownStyle === null ? bare : { inherited: () => ownStyle, rewrite };
      const inside = rowEdits(text, row, number, at.columns, look);
      if (inside.length > 0) edits.push(...spansEdits(text, row, at.columns), ...inside);
      next += 1;
    }
    tag = nextTag(text, row.end);
  }
  const rest = wanted.slice(next).map(({ row, columns }) => newRowXml(prefix, row, columns, bare));
  return rest.some((xml) => xml !== "") ? [...edits, appendTo(text, sheetData, rest.join(""))] : edits;
}

/** Where a cell stands, for its own XML. */
export function addressOf({ row, column }: FoundCell): string {
  return cellAddress(row, column);
}
