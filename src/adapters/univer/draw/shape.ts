import type { IRange } from "@univerjs/core";
import type { GridSheet } from "../../../app/grid-book";
import type { Area } from "../../../core";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Room beyond the last cell for a person to write in, and the least a sheet has. */
const spare: Extent = { rows: 100, columns: 10 };
const least: Extent = { rows: 200, columns: 26 };

const pixelsPerPoint = 96 / 72;

/** Id of the workbook's own sheet by its place among them. */
export function sheetId(index: number): string {
  return `sheet-${index}`;
}

/** Id of a look of the workbook. */
export function styleId(look: number): string {
  return `look-${look}`;
}

export function rowPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** Univer counts rows from 0. */
export function rangeOf({ firstRow, lastRow, firstColumn, lastColumn }: Area): IRange {
  return {
    startRow: firstRow - 1,
    endRow: lastRow - 1,
    startColumn: firstColumn,
    endColumn: lastColumn,
  };
}

export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { firstRow: startRow + 1, lastRow: endRow + 1, firstColumn: startColumn, lastColumn: endColumn };
}

/** Rows and columns to show: all that hold something, and room to write. Looks of empty cells further out are not drawn. */
export function gridExtent({ columns, merges, notes }: GridSheet): Extent {
  let lastRow = 0;
  let lastColumn = -1;
  columns.forEach(({ rows, values, formulas }, column) => {
    const last = values.findLastIndex((value) => value !== null);
    let row = rows[last] ?? 0;
    for (const formulaRow of formulas.keys()) row = Math.max(row, formulaRow);
    if (row > 0) lastColumn = column;
    lastRow = Math.max(lastRow, row);
  });
  for (const area of merges) {
    lastRow = Math.max(lastRow, area.lastRow);
    lastColumn = Math.max(lastColumn, area.lastColumn);
  }
  for (const { row, column } of notes) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    rows: Math.max(least.rows, lastRow + spare.rows),
    columns: Math.max(least.columns, lastColumn + 1 + spare.columns),
  };
}
