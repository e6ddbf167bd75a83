import { cellAt, type Area, type SheetCells } from "./cells";
import type { FoundTable } from "./table";

/** Rows above a table in which its titles are looked for. */
const titleRows = 6;

/**
 * The texts that stand above a table and below the one before it, top first, divided by line breaks; those over its
 * own columns where there are any.
 */
export function tableTitle(sheet: SheetCells, table: FoundTable, tables: readonly FoundTable[]): string {
  const { firstRow, firstColumn, lastColumn } = table.area;
  const ends = tables.filter(({ area }) => area.lastRow < firstRow).map(({ area }) => area.lastRow);
  const from = Math.max(1, firstRow - titleRows, ...ends.map((end) => end + 1));
  const own = textsIn(sheet, { firstRow: from, lastRow: firstRow - 1, firstColumn, lastColumn });
  const whole = {
    firstRow: from,
    lastRow: firstRow - 1,
    firstColumn: 0,
    lastColumn: sheet.columns.length - 1,
  };
  return (own.length > 0 ? own : textsIn(sheet, whole)).join("\n");
}

function textsIn(sheet: SheetCells, area: Area): readonly string[] {
  const texts: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = cellAt(sheet, row, column);
      if (typeof value === "string" && value.trim() !== "") texts.push(value.trim());
    }
  }
  return texts;
}
