import { cellAt, type SheetCells } from "./cells";
import type { FoundTable } from "./table";

/** Rows above a table in which its titles are looked for. */
const titleRows = 6;

/** The texts that stand above a table and below the one before it, top first, divided by line breaks. */
export function tableTitle(sheet: SheetCells, table: FoundTable, tables: readonly FoundTable[]): string {
  const { firstRow, firstColumn, lastColumn } = table.area;
  const ends = tables.filter(({ area }) => area.lastRow < firstRow).map(({ area }) => area.lastRow);
  const from = Math.max(1, firstRow - titleRows, ...ends.map((end) => end + 1));
  const texts: string[] = [];
  for (let row = from; row < firstRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const value = cellAt(sheet, row, column);
      if (typeof value === "string" && value.trim() !== "") texts.push(value.trim());
    }
  }
  return texts.join("\n");
}
