import { openExcelWorkbook } from "../adapters/excel/excel-workbook";
import { answerWithin, type ExcelClient } from "../adapters/excel/host/client";
import { inExcel } from "../adapters/excel/host/run";
import type { CellPlace } from "../app/workbook";
import type { Connection } from "../ui/host";
import { fileNameOf } from "./office-page";

/** Excel may never answer a request. */
const answerMs = 60_000;
const unsavedName = "workbook";

function excelClient(onProblem: ExcelClient["onProblem"]): ExcelClient {
  return {
    Excel,
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    limitAnswer: answerWithin(answerMs),
    newToken: () => crypto.randomUUID().replaceAll("-", ""),
    onProblem,
  };
}

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
  const client = excelClient(onProblem);
  const workbook = await openExcelWorkbook(client);
  const workbookName = fileNameOf(Office.context.document.url) || unsavedName;
  return {
    kind: "connected",
    host: { workbook, workbookName, selectedCell: () => selectedCell(client) },
  };
}
