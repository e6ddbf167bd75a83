import type { FUniver } from "@univerjs/core/facade";
import type { GridBook } from "../../app/grid-book";
import type { UniverHost } from "./host";
import { listSheets, readSheets } from "./read/read-sheets";

export function openUniverWorkbook(api: FUniver, book: GridBook) {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("no workbook is open in Univer");
  const host: UniverHost = { api, workbook, book, made: new Map() };
  return {
    listSheets: () => listSheets(host),
    readSheets: (names?: readonly string[], progress?: object) => readSheets(host, names, progress),
  };
}
