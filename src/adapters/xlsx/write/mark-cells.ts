import { cellAddress, columnOfLetters } from "../../../core";
import { insertion, type Edit } from "./edits";
import { appendTo, attributeOf, elementFrom, setAttribute, type Element } from "./elements";
import { nextTag, type Tag } from "./tags";

/** Gives the style a cell gets, from the one it has (0 when it has none). */
export type Restyle = (style: number, column: number, row: number) => number;

interface RowStyles {
  /** Style new cells of the row take from the row, or from their column. */
  readonly inherited: (column: number) => number;
  readonly restyle: Restyle;
}

function styleOf(text: string, tag: Tag): number {
  return Number(attributeOf(text, tag, "s")) || 0;
}

/** Column of a cell; one without address follows the cell before it. */
function columnOf(text: string, tag: Tag, before: number): number {
  const letters = /^[A-Za-z]{1,3}/.exec(attributeOf(text, tag, "r") ?? "");
  return letters ? columnOfLetters(letters[0]) : before + 1;
}

function newCellXml(prefix: string, row: number, column: number, { inherited, restyle }: RowStyles): string {
  const style = restyle(inherited(column), column, row);
  return `<${prefix}c r="${cellAddress(row, column)}" s="${style}"/>`;
}

/** Cells to restyle in a row: only their `s`; cells that are missing are put where they belong. */
function rowEdits(
  text: string,
  row: Element,
  number: number,
  columns: readonly number[],
  styles: RowStyles,
): Edit[] {
  const edits: Edit[] = [];
  const { prefix } = row.open;
  const wanted = [...columns].sort((a, b) => a - b);
  let next = 0;
  let column = -1;
  let tag = row.open.kind === "empty" ? null : nextTag(text, row.open.end);
  while (tag && tag.start < row.contentEnd && next < wanted.length) {
    column = columnOf(text, tag, column);
    for (; next < wanted.length && (wanted[next] ?? 0) < column; next++) {
      edits.push(insertion(tag.start, newCellXml(prefix, number, wanted[next] ?? 0, styles)));
    }
    if (wanted[next] === column) {
      edits.push(setAttribute(text, tag, "s", styles.restyle(styleOf(text, tag), column, number)));
      next += 1;
    }
    tag = nextTag(text, elementFrom(text, tag).end);
  }
  const rest = wanted.slice(next).map((missing) => newCellXml(prefix, number, missing, styles));
  return rest.length > 0 ? [...edits, appendTo(text, row, rest.join(""))] : edits;
}

/** A row says in `spans` which columns it uses; cells put outside must be in it. */
function spansEdits(text: string, row: Element, columns: readonly number[]): Edit[] {
  const spans = /^(\d+):(\d+)$/.exec(attributeOf(text, row.open, "spans") ?? "");
  if (!spans) return [];
  const first = Math.min(Number(spans[1]), Math.min(...columns) + 1);
  const last = Math.max(Number(spans[2]), Math.max(...columns) + 1);
  const wider = `${first}:${last}`;
  return wider === spans[0] ? [] : [setAttribute(text, row.open, "spans", wider)];
}

function newRowXml(prefix: string, number: number, columns: readonly number[], styles: RowStyles): string {
  const cells = [...columns]
    .sort((a, b) => a - b)
    .map((column) => newCellXml(prefix, number, column, styles));
  return `<${prefix}row r="${number}">${cells.join("")}</${prefix}row>`;
}

/**
 * The edits that restyle cells of a sheet's data. Only the `s` of marked cells changes; missing cells and rows are
 * put in their places.
 * @param marked - columns (0-based) to restyle, by row (1-based)
 * @param columnStyle - style of a whole column (0-based), which new cells take
 */
export function restyleEdits(
  text: string,
  sheetData: Element,
  marked: ReadonlyMap<number, readonly number[]>,
  columnStyle: (column: number) => number,
  restyle: Restyle,
): Edit[] {
  const edits: Edit[] = [];
  const wanted = [...marked].sort(([a], [b]) => a - b);
  const { prefix } = sheetData.open;
  const bare: RowStyles = { inherited: columnStyle, restyle };
  let next = 0;
  let number = 0;
  let tag = sheetData.open.kind === "empty" ? null : nextTag(text, sheetData.open.end);
  while (tag && tag.start < sheetData.contentEnd && next < wanted.length) {
    number = Number(attributeOf(text, tag, "r")) || number + 1;
    const row = elementFrom(text, tag);
    for (let at = wanted[next]; at && at[0] < number; at = wanted[++next]) {
      edits.push(insertion(tag.start, newRowXml(prefix, at[0], at[1], bare)));
    }
    const at = wanted[next];
    if (at?.[0] === number) {
      const ownStyle = attributeOf(text, tag, "customFormat") ? styleOf(text, tag) : null;
      const styles = ownStyle === null ? bare : { inherited: () => ownStyle, restyle };
      edits.push(...spansEdits(text, row, at[1]), ...rowEdits(text, row, number, at[1], styles));
      next += 1;
    }
    tag = nextTag(text, row.end);
  }
  const rest = wanted.slice(next).map(([row, columns]) => newRowXml(prefix, row, columns, bare));
  return rest.length > 0 ? [...edits, appendTo(text, sheetData, rest.join(""))] : edits;
}
