import { WorkbookProblem, type CellPlace } from "../../app/workbook";
import { sheetNamed, sheetsNow, type UniverHost } from "./host";
import { reveal } from "./screen";

/** @throws WorkbookProblem `sheetGone` when the sheet is not there or hidden: showing it is the user's affair */
export function jump(host: UniverHost, { sheet: name, row, column }: CellPlace): void {
  const sheet = sheetNamed(sheetsNow(host), name);
  if (!sheet) throw new WorkbookProblem("sheetGone", name);
  if (sheet.facade.isSheetHidden()) throw new WorkbookProblem("sheetGone", `${name} is hidden`);
  host.workbook.setActiveSheet(sheet.facade);
  sheet.facade.getRange(row - 1, column).activate();
  reveal(host, row, column);
}

/** The cell the user is on; null for none. */
export function selectedCell({ workbook }: UniverHost): CellPlace | null {
  const cell = workbook.getActiveCell();
  if (!cell) return null;
  return {
    sheet: workbook.getActiveSheet().getSheetName(),
    row: cell.getRow() + 1,
    column: cell.getColumn(),
  };
}

/** Where a cell of a report leads; null for a cell that leads nowhere. */
export function linkAt(host: UniverHost, { sheet: name, row, column }: CellPlace): CellPlace | null {
  const sheet = sheetNamed(sheetsNow(host), name);
  return host.made.get(sheet?.id ?? "")?.links.get(`${row}:${column}`) ?? null;
}
