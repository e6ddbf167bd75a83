import { type Area, columnsOf, rowNumbers, rowsOf, touches } from "./areas";
import { cellsIn } from "./cells";
import { requireAllowed, requireWholeMerges } from "./guards";
import type { Sheet } from "./workbook";

/** Merges an area, or each of its rows; only the first cell of a merge keeps its value. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  requireAllowed(sheet, "allowFormatCells");
  requireWholeMerges(sheet, area);
  unmergeCells(sheet, area);
  const parts = across
    ? [...rowNumbers(area)].map((row) => ({ ...area, firstRow: row, lastRow: row }))
    : [area];
  for (const part of parts) {
    if (rowsOf(part) * columnsOf(part) === 1) continue;
    for (const { row, column, cell } of cellsIn(sheet, part)) {
      if (row === part.firstRow && column === part.firstColumn) continue;
      cell.value = null;
      cell.formula = null;
    }
    sheet.merges.push({ area: part });
  }
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  const kept = sheet.merges.filter((merge) => merge.area !== null && !touches(merge.area, area));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}

/** The merged areas that lie in an area or reach into it. */
export function mergesIn(sheet: Sheet, area: Area): readonly Area[] {
  return sheet.merges.flatMap((merge) => (merge.area && touches(merge.area, area) ? [merge.area] : []));
}
