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

/** Adds the looks of cells to the workbook; a cell whose link is not written looks like any other. */
function styleLookup(
  cells: readonly PlacedCell[],
  styles: StyleSheet,
  linked: ReadonlySet<PlacedCell>,
): StyleOf {
  const withLink = new Map<ReportStyle, number>();
  const without = new Map<ReportStyle, number>();
  const indexOf = (cell: PlacedCell) => (linked.has(cell) ? withLink : without).get(cell.style);
  for (const cell of cells) {
    if (indexOf(cell) !== undefined) continue;
    const isLinked = linked.has(cell);
    const look = lookOf(isLinked ? cell.style : unlinked(cell.style));
    (isLinked ? withLink : without).set(cell.style, lookIndex(styles, look));
  }
  return (cell) => indexOf(cell) ?? 0;
}

function byPlace(a: PlacedCell, b: PlacedCell): number {
  return a.row - b.row || a.column - b.column;
}

/** The cells row by row, from left to right; most come so. */
function inOrder(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  for (let at = 1; at < cells.length; at++) {
    const [before, cell] = [cells[at - 1], cells[at]];
    if (before && cell && byPlace(before, cell) > 0) return [...cells].sort(byPlace);
  }
  return cells;
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

/** The rows of a report sheet, to be written as often as they are asked for. @param linked - cells with a link */
export function placedRows(
  sheet: PlacedSheet,
  styles: StyleSheet,
  linked: ReadonlySet<PlacedCell>,
): () => SheetRows {
  const styleOf = styleLookup(sheet.cells, styles, linked);
  const cells = inOrder(sheet.cells);
  const attributes = new Map(
    [...sheet.rowHeights].map(([row, points]) => [row, ` ht="${points}" customHeight="1"`]),
  );
  const lastRow = lastOf([cells.at(-1)?.row ?? 0, ...attributes.keys()]);
  return () => ({ lastRow, attributes, writeCells: cellsWriter(cells, styleOf) });
}
