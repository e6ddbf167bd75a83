import { type CellValue, isCellError, type SheetCells, textWidth } from "../../../core";
import { mergesXml } from "./merges";
import { usualNamespaces, xmlHead } from "./namespaces";
import { sheetDataXml, type WrittenCell } from "./sheet-data";

/** Longest text of a cell, in UTF-16 units. */
const longestText = 32_767;
/** Rows looked at for a column's width. */
const rowsForWidth = 200;

/** A cell whose text was cut: row 1-based, column 0-based. */
export interface CutText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function shownWidth(value: CellValue): number {
  if (value === null) return 0;
  return textWidth(isCellError(value) ? value.error : String(value));
}

function columnWidth(values: readonly CellValue[]): number {
  return Math.min(40, Math.max(9, ...values.slice(0, rowsForWidth).map(shownWidth)) + 2);
}

function columnsXml({ columns, hiddenColumns }: SheetCells): string {
  const written = columns.map(({ values }, index) => {
    const hidden = hiddenColumns.has(index) ? ' hidden="1"' : "";
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${columnWidth(values)}" customWidth="1"${hidden}/>`;
  });
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

function writtenCells(
  { columns }: SheetCells,
  name: string,
  formats: readonly number[],
): { readonly cells: WrittenCell[]; readonly cut: CutText[] } {
  const cells: WrittenCell[] = [];
  const cut: CutText[] = [];
  columns.forEach(({ values, styles }, column) => {
    values.forEach((value, index) => {
      if (value === null) return;
      const row = index + 1;
      const tooLong = typeof value === "string" && value.length > longestText;
      if (tooLong) cut.push({ sheet: name, row, column });
      const kept = tooLong ? value.slice(0, longestText) : value;
      cells.push({ row, column, value: kept, style: formats[styles[index] ?? 0] ?? 0 });
    });
  });
  return { cells, cut };
}

/**
 * A sheet's values as the XML of a sheet part, and the cells whose text had to be cut.
 * @param formats - cell format index for each of the sheet's styles
 */
export function copiedSheetXml(
  sheet: SheetCells,
  name: string,
  formats: readonly number[],
): { readonly xml: string; readonly cut: readonly CutText[] } {
  const { cells, cut } = writtenCells(sheet, name, formats);
  const hiddenRows = new Map([...sheet.hiddenRows].map((row) => [row, ' hidden="1"']));
  const xml = [
    `${xmlHead}<worksheet xmlns="${usualNamespaces.main}">`,
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    columnsXml(sheet),
    sheetDataXml(cells, hiddenRows),
    mergesXml(sheet.merges),
    "</worksheet>",
  ].join("");
  return { xml, cut };
}
