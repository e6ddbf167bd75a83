import { plainStyle, type SheetCells } from "../../../core";
import { fullBudget } from "../read/sheet/budget";
import { SheetBuilder } from "../read/sheet/column-builder";
import { beyondSheet, lastSheetRow, sheetColumns } from "../read/sheet/reference";
import { detectDelimiter } from "./delimiter";
import { eachField } from "./records";
import { valueOfField } from "./text-value";

export type TextFormat = "csv" | "tsv" | "txt";

/** Excel's own first line that names the delimiter; it is not part of the table. */
const delimiterLine = /^sep=(.)(?:\r\n|\n|\r|$)/i;

export interface TextTable {
  readonly format: TextFormat;
  readonly sheet: SheetCells;
}

/**
 * Delimited text as one sheet.
 * @param sheetName - name to give it
 * @throws FileProblem `tooManyCells`, `tooSpreadOut`, `beyondSheet`
 */
export function readText(text: string, sheetName: string): TextTable {
  const named = delimiterLine.exec(text);
  const table = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? detectDelimiter(table);
  const builder = new SheetBuilder(fullBudget(), sheetName);
  eachField(table, delimiter, (field, record, place) => {
    if (record >= lastSheetRow || place >= sheetColumns) throw beyondSheet(sheetName);
    builder.setCell(record + 1, place, valueOfField(field), 0, false);
    return true;
  });
  const sheet = {
    name: sheetName,
    hidden: false,
    ...builder.finish(),
    styles: [plainStyle],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    date1904: false,
    tableHints: [],
  };
  return { format: formatOf(delimiter), sheet };
}

function formatOf(delimiter: string): TextFormat {
  if (delimiter === ",") return "csv";
  return delimiter === "\t" ? "tsv" : "txt";
}
