import { days1904 } from "../days-1904";
import { applyEdits } from "../edits";
import { changePart, type Package } from "../package";
import { dimensionEdits, readSheetParts } from "../sheet-layout";
import type { StyleSheet } from "../styles";
import type { Book, Worksheet } from "../workbook-part";
import { HeldCell, isDayValue, type EditValue, type SheetEdits } from "./cell-edit";
import { cellXml, type StoredValue } from "./cell-xml";
import { hasFormula, heldAreas, holdOf } from "./held-cells";
import { lookFor } from "./value-looks";
import { cellEdits } from "./walk";

function storedValue(value: EditValue, { date1904 }: Book): StoredValue {
  return isDayValue(value) ? value.day - (date1904 ? days1904 : 0) : value;
}

export interface SheetEdited {
  /** A formula went, so the order of calculation that the workbook keeps is no longer right. */
  readonly lostFormula: boolean;
}

/**
 * Gives cells of one sheet other values.
 * @throws HeldCell when a cell cannot be changed alone
 */
export function editSheet(
  pack: Package,
  book: Book,
  styles: StyleSheet,
  { name: sheetName, part }: Worksheet,
  edits: SheetEdits,
): SheetEdited {
  let lostFormula = false;
  changePart(pack, part, (text) => {
    const held = heldAreas(pack, part, text);
    const sheet = readSheetParts(text);
    const asked = new Map([...edits].map(([row, columns]) => [row, columns.keys()]));
    const written: { row: number; column: number }[] = [];
    const changes = cellEdits(text, sheet.sheetData, asked, sheet.columnStyle, (cell) => {
      const { row, column, element, style } = cell;
      const hold = holdOf(text, cell, held);
      if (hold) throw new HeldCell({ sheet: sheetName, row, column }, hold);
      const value = edits.get(row)?.get(column) ?? null;
      if (!element && value === null) return null;
      lostFormula ||= hasFormula(text, cell);
      written.push({ row, column });
      return cellXml(text, cell, storedValue(value, book), lookFor(styles, style, value));
    });
    const areas = written.map(({ row, column }) => ({
      ...{ firstRow: row, lastRow: row },
      ...{ firstColumn: column, lastColumn: column },
    }));
    return applyEdits(text, [...changes, ...dimensionEdits(text, sheet, areas)]);
  });
  return { lostFormula };
}
