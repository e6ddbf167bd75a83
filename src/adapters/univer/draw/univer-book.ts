import {
  BooleanNumber,
  LocaleType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { GridBook, GridSheet } from "../../../app/grid-book";
import { filledCells } from "./grid-cells";
import { bookResources } from "./resources";
import { fittedHeights } from "./row-heights";
import { gridExtent, rangeOf, rowPixels, sheetId, styleId } from "./shape";
import { styleOfLook } from "./style";

function columnData(
  { columnSpans, hiddenColumns }: GridSheet,
  columns: number,
): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const { first, last, width, look } of columnSpans) {
    for (let column = first; column <= Math.min(last, columns - 1); column++) {
      data[column] = { ...(width === null ? {} : { w: width }), ...(look === 0 ? {} : { s: styleId(look) }) };
    }
  }
  for (const column of hiddenColumns) {
    if (column < columns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  }
  return data;
}

function rowData(sheet: GridSheet, rows: number, book: GridBook): IWorksheetData["rowData"] {
  const { rowLines, hiddenRows } = sheet;
  const data: IWorksheetData["rowData"] = {};
  for (const [row, height] of fittedHeights(sheet, book)) data[row - 1] = { h: rowPixels(height) };
  for (const [row, { height, look }] of rowLines) {
    if (row > rows) continue;
    const sized = height === null ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE };
    data[row - 1] = { ...data[row - 1], ...sized, ...(look === 0 ? {} : { s: styleId(look) }) };
  }
  for (const row of hiddenRows) {
    if (row <= rows) data[row - 1] = { ...data[row - 1], hd: BooleanNumber.TRUE };
  }
  return data;
}

function freezeOf({ frozen: { rows, columns } }: GridSheet): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function worksheet(sheet: GridSheet, index: number, book: GridBook): Partial<IWorksheetData> {
  const extent = gridExtent(sheet);
  const { rows, columns } = extent;
  return {
    id: sheetId(index),
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: sheet.standardWidth,
    defaultRowHeight: rowPixels(sheet.standardHeight),
    defaultStyle: styleId(0),
    tabColor: sheet.tabColor === null ? "" : `#${sheet.tabColor}`,
    freeze: freezeOf(sheet),
    zoomRatio: sheet.zoom,
    showGridlines: sheet.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: sheet.merges.map(rangeOf),
    columnData: columnData(sheet, columns),
    rowData: rowData(sheet, rows, book),
    cellData: filledCells(sheet, book, extent),
  };
}

/**
 * A workbook as Univer opens it. Days are counted from 1900 whatever the file does. Linear in cells.
 * @param name - shown as the workbook's name
 */
export function univerBook(book: GridBook, name: string): IWorkbookData {
  const ids = book.sheets.map((_, index) => sheetId(index));
  const sheets = book.sheets.map((sheet, index) => [sheetId(index), worksheet(sheet, index, book)] as const);
  const styles = book.looks.map((look, index): [string, IStyleData] => [styleId(index), styleOfLook(look)]);
  return {
    id: "workbook",
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(styles),
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets),
    resources: bookResources(book),
  };
}
