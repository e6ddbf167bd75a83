import type { GridBook, GridSheet } from "../../../app/grid-book";
import { lineCount, type CellValue } from "../../../core";

/** Heights of one line of text in points, by the points of its font. */
const lineHeight = 1.32;
/** Pixels of a digit in a font of 11 points, and of the space around a cell's text. */
const digitPixels = 7;
const digitPoints = 11;
const padding = 5;
/** Excel makes no row taller. */
const tallest = 409;

function columnWidths({ columnSpans, standardWidth, columns }: GridSheet): readonly number[] {
  const widths = Array<number>(columns.length).fill(standardWidth);
  for (const { first, last, width } of columnSpans) {
    if (width !== null) widths.fill(width, first, last + 1);
  }
  return widths;
}

/** Cells that share their height with others, as `row:column`. */
function mergedCells({ merges }: GridSheet): ReadonlySet<string> {
  return new Set(merges.map(({ firstRow, firstColumn }) => `${firstRow}:${firstColumn}`));
}

function linesOf(value: CellValue, wrap: boolean, pixels: number, fontSize: number): number {
  if (!wrap || typeof value !== "string") return 1;
  return lineCount(value, ((pixels - padding) / digitPixels) * (digitPoints / fontSize));
}

/**
 * Heights in points of rows whose file gives none, where their texts want more than the sheet's own height: as Excel
 * fits such rows when it opens the file. Only wrapped texts and large fonts are looked at.
 */
export function fittedHeights(sheet: GridSheet, { looks }: GridBook): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const widths = columnWidths(sheet);
  const merged = mergedCells(sheet);
  const tall = looks.map(({ wrap, fontSize }) => wrap || fontSize * lineHeight > sheet.standardHeight);
  sheet.columns.forEach(({ rows, values, looks: own }, column) => {
    for (let at = 0; at < rows.length; at++) {
      const look = looks[own[at] ?? 0];
      if (!tall[own[at] ?? 0] || !look || values[at] === null) continue;
      const row = rows[at] ?? 0;
      if (typeof sheet.rowLines.get(row)?.height === "number" || merged.has(`${row}:${column}`)) continue;
      const lines = linesOf(values[at] ?? null, look.wrap, widths[column] ?? 0, look.fontSize);
      const wanted = Math.min(tallest, lines * look.fontSize * lineHeight);
      if (wanted > Math.max(sheet.standardHeight, heights.get(row) ?? 0)) heights.set(row, wanted);
    }
  });
  return heights;
}
