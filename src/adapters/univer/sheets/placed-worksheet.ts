import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import {
  lookOf,
  reportColors,
  standardRowHeight,
  unlinked,
  formulaText,
  type PlacedCell,
  type PlacedSheet,
  type ReportStyle,
} from "../../../core";
import { cellOfValue } from "../draw/cell";
import { rangeOf, rowPixels } from "../draw/shape";
import { styleOfReport } from "../draw/style";

/** A sheet ready to be put into Univer, with the styles its cells name. */
export interface DrawnSheet {
  readonly sheet: IWorksheetData;
  readonly styles: Readonly<Record<string, IStyleData>>;
}

/** Pixels of a column of so many characters with the space around them. */
function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Rows and columns shown beyond the last cell. */
const spareRows = 20;
const spareColumns = 4;

function reportStyleId(style: ReportStyle): string {
  return `report-${style}`;
}

function lastRowOf({ cells, charts }: PlacedSheet): number {
  const written = cells.reduce((last, { row }) => Math.max(last, row), 1);
  return charts.reduce((last, { anchor }) => Math.max(last, anchor.lastRow), written);
}

function freezeOf(rows: number): IWorksheetData["freeze"] {
  return { xSplit: 0, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: -1 };
}

/**
 * A laid-out sheet as Univer keeps it. Its charts are not drawn: Univer has none. Nor are its rules for cells: the
 * workbench lacks that plugin, and a saved copy has them.
 * @param leads - whether the cell's link leads to a sheet that is there
 */
export function drawnSheet(
  placed: PlacedSheet,
  id: string,
  leads: (cell: PlacedCell) => boolean,
): DrawnSheet {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const used = new Set<ReportStyle>();
  for (const cell of placed.cells) {
    const style = leads(cell) ? cell.style : unlinked(cell.style);
    used.add(style);
    const { value, formula } = cell;
    (cellData[cell.row - 1] ??= {})[cell.column] = {
      ...cellOfValue(value),
      ...(formula && { f: `=${formulaText(formula)}` }),
      s: reportStyleId(style),
    };
  }
  const widths = placed.columnWidths.map((characters, column) => [column, { w: columnPixels(characters) }]);
  const heights = [...placed.rowHeights].map(([row, points]) => [
    row - 1,
    { h: rowPixels(points), ia: BooleanNumber.FALSE },
  ]);
  const sheet: IWorksheetData = {
    id,
    name: placed.name,
    tabColor: placed.owner === "gendan" ? `#${reportColors.brand}` : "",
    hidden: BooleanNumber.FALSE,
    freeze: freezeOf(placed.frozenRows),
    rowCount: lastRowOf(placed) + spareRows,
    columnCount: placed.columnWidths.length + spareColumns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 72,
    defaultRowHeight: rowPixels(standardRowHeight),
    mergeData: placed.merges.map(rangeOf),
    cellData,
    rowData: Object.fromEntries(heights) as IWorksheetData["rowData"],
    columnData: Object.fromEntries(widths) as IWorksheetData["columnData"],
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: placed.owner === "gendan" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
  const styles = [...used].map((style) => [reportStyleId(style), styleOfReport(lookOf(style))] as const);
  return { sheet, styles: Object.fromEntries(styles) };
}
