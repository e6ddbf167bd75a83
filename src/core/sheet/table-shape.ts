import type { ColumnRange } from "./side-by-side";
import { cellKind, type RowIndex } from "./row-index";

/** How the rows of a table are filled, counted once. Arrays are indexed by row − `firstRow`. */
export interface TableShape {
  readonly range: ColumnRange;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Cells that hold something of their own. */
  readonly own: Uint16Array;
  /** Cells that show what a merged cell above holds. */
  readonly covered: Uint16Array;
  /** Own cells with text that begins with no figure. */
  readonly texts: Uint16Array;
  /** Cells, own and covered, in a well filled row; 0 for an empty table. */
  readonly typicalCells: number;
  /** Texts in a row that is nearly full; 0 where none is. */
  readonly typicalTexts: number;
  /** Columns that nearly every row fills, left to right. */
  readonly keyColumns: readonly number[];
}

export function tableShape(
  index: RowIndex,
  range: ColumnRange,
  firstRow: number,
  lastRow: number,
): TableShape {
  const height = Math.max(0, lastRow - firstRow + 1);
  const own = new Uint16Array(height);
  const covered = new Uint16Array(height);
  const texts = new Uint16Array(height);
  for (let at = 0; at < height; at++) {
    const end = index.starts[firstRow + at + 1] ?? 0;
    for (let cell = index.starts[firstRow + at] ?? 0; cell < end; cell++) {
      const column = index.columns[cell] ?? 0;
      if (column < range.first || column > range.last) continue;
      if (index.covered[cell] === 1) covered[at] = (covered[at] ?? 0) + 1;
      else {
        own[at] = (own[at] ?? 0) + 1;
        if (index.kinds[cell] === cellKind.text) texts[at] = (texts[at] ?? 0) + 1;
      }
    }
  }
  const cellsOf = (at: number) => (own[at] ?? 0) + (covered[at] ?? 0);
  const typicalCells =
    typical(height, (at) => ((texts[at] ?? 0) > 0 ? cellsOf(at) : 0)) || typical(height, cellsOf);
  const keyColumns = keyColumnsOf(
    index,
    range,
    firstRow,
    height,
    (at) => cellsOf(at) * 10 >= typicalCells * 7,
  );
  const typicalTexts = meanTexts(texts, (at) => cellsOf(at) * 10 >= typicalCells * 9);
  return { range, firstRow, lastRow, own, covered, texts, typicalCells, typicalTexts, keyColumns };
}

function meanTexts(texts: Uint16Array, isFull: (at: number) => boolean): number {
  let sum = 0;
  let rows = 0;
  for (let at = 0; at < texts.length; at++) {
    if (!isFull(at)) continue;
    sum += texts[at] ?? 0;
    rows++;
  }
  return rows > 0 ? sum / rows : 0;
}

/** The upper quartile of the cells of rows with more than one: sums and notes have fewer than data. */
function typical(height: number, cellsOf: (at: number) => number): number {
  const counts: number[] = [];
  let filled = 0;
  for (let at = 0; at < height; at++) {
    const cells = cellsOf(at);
    if (cells === 0) continue;
    filled++;
    if (cells > 1) counts[cells] = (counts[cells] ?? 0) + 1;
  }
  const many = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let cells = 2; cells < counts.length; cells++) {
    seen += counts[cells] ?? 0;
    if (seen * 4 >= many * 3) return cells;
  }
  return filled > 0 ? 1 : 0;
}

function keyColumnsOf(
  index: RowIndex,
  range: ColumnRange,
  firstRow: number,
  height: number,
  isFull: (at: number) => boolean,
): readonly number[] {
  const fill = new Int32Array(range.last - range.first + 1);
  let fullRows = 0;
  for (let at = 0; at < height; at++) {
    if (!isFull(at)) continue;
    fullRows++;
    const end = index.starts[firstRow + at + 1] ?? 0;
    for (let cell = index.starts[firstRow + at] ?? 0; cell < end; cell++) {
      const column = (index.columns[cell] ?? 0) - range.first;
      if (column >= 0 && column < fill.length) fill[column] = (fill[column] ?? 0) + 1;
    }
  }
  return Array.from(fill, (count, at) =>
    count * 10 >= fullRows * 8 && count > 0 ? range.first + at : -1,
  ).filter((column) => column >= 0);
}
