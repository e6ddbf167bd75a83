import {
  formulaText,
  lookOf,
  unlinked,
  type PlacedCell,
  type PlacedSheet,
  type ReportStyle,
} from "../../../core";
import type { SheetWriter } from "./stream/sheet-writer";
import { lastOf, type SheetRows } from "./stream/sheet-chunks";
import { lookIndex, type StyleSheet } from "./styles";

type StyleOf = (cell: PlacedCell) => number;

/** Indexes of the looks of cells, added to the workbook; a cell whose link is not written looks like any other. */
function styleLookup(styles: StyleSheet, linked: ReadonlySet<PlacedCell>): StyleOf {
  const withLink = new Map<ReportStyle, number>();
  const without = new Map<ReportStyle, number>();
  return (cell) => {
    const isLinked = cell.link !== undefined && linked.has(cell);
    const known = isLinked ? withLink : without;
    let index = known.get(cell.style);
    if (index === undefined) {
      index = lookIndex(styles, lookOf(isLinked ? cell.style : unlinked(cell.style)));
      known.set(cell.style, index);
    }
    return index;
  };
}

function byPlace(a: PlacedCell, b: PlacedCell): number {
  return a.row - b.row || a.column - b.column;
}

/** The cells row by row, from left to right, as most come; the looks of all are in the workbook then. */
function inOrder(cells: readonly PlacedCell[], styleOf: StyleOf): readonly PlacedCell[] {
  let isInOrder = true;
  let before = cells[0];
  for (const cell of cells) {
    styleOf(cell);
    if (before && byPlace(before, cell) > 0) isInOrder = false;
    before = cell;
  }
  return isInOrder ? cells : [...cells].sort(byPlace);
}

/** Writes the cells of one row after another. */
function cellsWriter(cells: readonly PlacedCell[], styleOf: StyleOf): SheetRows["writeCells"] {
  let next = 0;
  return (row: number, writer: SheetWriter) => {
    for (let cell = cells[next]; cell?.row === row; cell = cells[++next]) {
      const { column, value, formula } = cell;
      writer.cell(column, value, styleOf(cell), formula && formulaText(formula));
    }
  };
}

/** The rows of a report sheet. */
export interface PlacedRows {
  /** Last row with a cell, 0 where there is none. */
  readonly lastCellRow: number;
  /** Gives them to be written, as often as they are asked for. */
  readonly rows: () => SheetRows;
}

/** @param linked - cells with a link */
export function placedRows(
  sheet: PlacedSheet,
  styles: StyleSheet,
  linked: ReadonlySet<PlacedCell>,
): PlacedRows {
  const styleOf = styleLookup(styles, linked);
  const cells = inOrder(sheet.cells, styleOf);
  const attributes = new Map(
    [...sheet.rowHeights].map(([row, points]) => [row, ` ht="${points}" customHeight="1"`]),
  );
  const lastCellRow = cells.at(-1)?.row ?? 0;
  const lastRow = lastOf([lastCellRow, ...attributes.keys()]);
  return { lastCellRow, rows: () => ({ lastRow, attributes, writeCells: cellsWriter(cells, styleOf) }) };
}
