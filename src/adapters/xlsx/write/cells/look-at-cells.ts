import { isTrue } from "../../xml/attributes";
import { attributeOf, childOf, elementFrom } from "../elements";
import { partText, withPartName, type Package } from "../package";
import { readSheetParts } from "../sheet-layout";
import type { StyleSheet } from "../styles";
import { nextTag } from "../tags";
import type { Hold } from "./cell-edit";
import { heldAreas, holdOf } from "./held-cells";
import { cellEdits } from "./walk";

/** What stands in the way of changing a cell. */
export interface CellGuard {
  /** Why it cannot be changed alone; null when it can. */
  readonly hold: Hold | null;
  /** The sheet is protected and the cell is locked. */
  readonly isLocked: boolean;
}

/** Cells are locked unless their look says otherwise. */
function isLockedLook({ groups: { cellXfs } }: StyleSheet, index: number): boolean {
  const xml = cellXfs.items[index] ?? cellXfs.items[0] ?? "";
  const open = nextTag(xml, 0);
  const protection = open && childOf(xml, elementFrom(xml, open), "protection");
  return isTrue((protection && attributeOf(xml, protection.open, "locked")) ?? "1");
}

/**
 * Looks at cells of one sheet, there or not.
 * @param asked - columns (0-based) by row (1-based)
 * @param tell - called for each cell asked for, in the order of the sheet
 */
export function lookAtCells(
  pack: Package,
  styles: StyleSheet,
  sheetPart: string,
  asked: ReadonlyMap<number, Iterable<number>>,
  tell: (row: number, column: number, guard: CellGuard) => void,
): void {
  const text = partText(pack, sheetPart) ?? "";
  const held = heldAreas(pack, sheetPart, text);
  withPartName(sheetPart, () => {
    const sheet = readSheetParts(text);
    cellEdits(text, sheet.sheetData, asked, sheet.columnStyle, (cell) => {
      const isLocked = sheet.isProtected && isLockedLook(styles, cell.style);
      tell(cell.row, cell.column, { hold: holdOf(text, cell, held), isLocked });
      return null;
    });
  });
}
