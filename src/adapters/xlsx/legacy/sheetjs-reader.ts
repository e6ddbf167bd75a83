import * as XLSX from "xlsx";
import * as codepages from "xlsx/dist/cpexcel";
import type { SheetCells } from "../../../core";
import { FileProblem } from "../guard/problem";
import { fullBudget } from "../read/sheet/budget";
import type { LegacyFormat } from "./reader";
import { cellsOfSheet } from "./sheetjs-sheet";

XLSX.set_cptable(codepages);

/** `cellStyles` is what makes hidden rows and columns known. */
const options: XLSX.ParsingOptions = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
};
const kept = new Set<LegacyFormat>(["html", "spreadsheetXml"]);

/**
 * Reads an old or foreign format in this thread, without any limit on time: only for a worker, which can be stopped.
 * @throws FileProblem as LegacyReader says, but for the limits of the worker
 */
export function readWithSheetJs(bytes: Uint8Array, format: LegacyFormat): readonly SheetCells[] {
  const book = parse(bytes, format);
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const budget = fullBudget();
  const sheets = book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return [cellsOfSheet(sheet, { name, hidden, date1904, isText: format === "html" }, budget)];
  });
  if (sheets.length === 0) throw new FileProblem("unreadable", { format });
  return sheets;
}

function parse(bytes: Uint8Array, format: LegacyFormat): XLSX.WorkBook {
  try {
    return kept.has(format)
      ? XLSX.read(new TextDecoder().decode(bytes), { ...options, type: "string", raw: true })
      : XLSX.read(bytes, { ...options, type: "array" });
  } catch (error) {
    const locked = error instanceof Error && /password|encryption scheme/i.test(error.message);
    throw locked ? new FileProblem("encrypted") : new FileProblem("unreadable", { format });
  }
}
