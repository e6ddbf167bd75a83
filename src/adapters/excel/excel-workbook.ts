import type { ExcelClient } from "./host/client";
import { sweep, type Workshop } from "./host/work";
import { addSheets } from "./sheets/add-sheets";
import { listSheets, readSheets } from "./read/read-sheets";
import { removeUnfinished } from "./sheets/unfinished-sheets";

export async function openExcelWorkbook(client: ExcelClient) {
  const workshop: Workshop = {
    client,
    putRight: { sheets: removeUnfinished, marks: removeUnfinished, cells: removeUnfinished },
  };
  await sweep(workshop);
  return {
    listSheets: () => listSheets(client),
    readSheets: (names?: readonly string[], progress?: Parameters<typeof readSheets>[2]) =>
      readSheets(client, names, progress),
    addSheets: (sheets: Parameters<typeof addSheets>[1], progress?: Parameters<typeof addSheets>[2]) =>
      addSheets(workshop, sheets, progress),
  };
}
