import { allCells } from "./cells";
import { announce } from "./events";
import type { Workbook } from "./workbook";
import { clearSpill } from "./spill";

/** Works out every formula anew, as Excel does on F9. */
export function recalculate(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of allCells(sheet)) {
      if (cell.formula === null) continue;
      clearSpill(cell);
      cell.value = workbook.calculate(cell.formula, { sheet, row, column });
    }
    announce(workbook, { kind: "calculated", sheet });
  }
}
