import { openExcelWorkbook } from "../adapters/excel/excel-workbook";
import type { ExcelClient } from "../adapters/excel/host/client";
import { officeClient } from "../adapters/excel/host/office-client";
import { inExcel } from "../adapters/excel/host/run";
import type { CellPlace } from "../app/workbook";
import type { Connection } from "../ui/host";
import { fileNameOf } from "./office-page";

const unsavedName = "workbook";

/** The first cell of what is selected. */
async function selectedCell(client: ExcelClient): Promise<CellPlace> {
  return inExcel(client, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex };
  });
}

/** Reaches the workbook open in Excel, once Office is ready. */
export async function connectExcel(onProblem: ExcelClient["onProblem"]): Promise<Connection> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return { kind: "oldExcel" };
  const client = officeClient(onProblem);
  const workbook = await openExcelWorkbook(client);
  const workbookName = fileNameOf(Office.context.document.url) || unsavedName;
  return {
    kind: "connected",
    host: { workbook, workbookName, inExcel: true, selectedCell: () => selectedCell(client) },
  };
}
