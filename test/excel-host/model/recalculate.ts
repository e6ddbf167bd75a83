import { allCells } from "./cells";
import { announce } from "./events";
import type { Sheet } from "./workbook";
import { clearSpill } from "./spill";

/** Works out every formula of a sheet anew. */
export function recalculate(sheet: Sheet): void {
  for (const { row, column, cell } of allCells(sheet)) {
    if (cell.formula === null) continue;
    clearSpill(cell);
    cell.value = sheet.workbook.calculate(cell.formula, { sheet, row, column });
  }
  announce(sheet.workbook, { kind: "calculated", sheet });
}
