import { cellAddress } from "../../../core";
import { escapeCellText, escapeText } from "./escape";

/** A value as it goes into a cell; text is always text, never a formula. */
export type WrittenValue = string | number | boolean | { readonly error: string } | null;

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: WrittenValue;
  readonly style: number;
  /** Of Gendan's own making, without the `=`; `value` is what it comes to. */
  readonly formula?: string;
}

function valueXml(value: WrittenValue): { readonly type: string; readonly content: string } {
  switch (typeof value) {
    case "number":
      return { type: "", content: `<v>${value}</v>` };
    case "boolean":
      return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
    case "string":
      return {
        type: ' t="inlineStr"',
        content: `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>`,
      };
    default:
      return value === null
        ? { type: "", content: "" }
        : { type: ' t="e"', content: `<v>${escapeCellText(value.error)}</v>` };
  }
}

function cellXml({ row, column, value, style, formula }: WrittenCell): string {
  const { type, content } = valueXml(value);
  const open = `<c r="${cellAddress(row, column)}" s="${style}"${type}`;
  const reckoned = formula === undefined ? "" : `<f>${escapeText(formula)}</f>`;
  return content === "" ? `${open}/>` : `${open}>${reckoned}${content}</c>`;
}

function rowXml(row: number, attributes: string, cells: readonly string[]): string {
  const open = `<row r="${row}"${attributes}`;
  return cells.length === 0 ? `${open}/>` : `${open}>${cells.join("")}</row>`;
}

/**
 * The sheet's rows as XML. Cells come in any order, at most one in a place.
 * @param rowAttributes - attributes, each with a space before it, of rows that need some
 */
export function sheetDataXml(
  cells: readonly WrittenCell[],
  rowAttributes: ReadonlyMap<number, string>,
): string {
  const rows = new Map<number, WrittenCell[]>();
  for (const row of rowAttributes.keys()) rows.set(row, []);
  for (const cell of cells) {
    const inRow = rows.get(cell.row);
    if (inRow) inRow.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const pieces = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      inRow.sort((a, b) => a.column - b.column);
      return rowXml(row, rowAttributes.get(row) ?? "", inRow.map(cellXml));
    });
  return `<sheetData>${pieces.join("")}</sheetData>`;
}
