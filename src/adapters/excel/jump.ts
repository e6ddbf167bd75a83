import { WorkbookProblem, type CellPlace } from "../../app/workbook";
import type { ExcelClient } from "./host/client";
import { inExcel } from "./host/run";

/** @throws WorkbookProblem `sheetGone` when the sheet is not there or hidden: showing it is the user's affair */
export function jump(client: ExcelClient, { sheet: name, row, column }: CellPlace): Promise<void> {
  return inExcel(client, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem("sheetGone", name);
    if (sheet.visibility !== "Visible") throw new WorkbookProblem("sheetGone", `${name} is hidden`);
    sheet.activate();
    sheet.getCell(row - 1, column).select();
    await context.sync();
  });
}
