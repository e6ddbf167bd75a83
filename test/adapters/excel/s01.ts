import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type OpenedWorkbook } from "../../../src/adapters/xlsx/read/open";

const samples = join(__dirname, "../../../assets/samples");

export const s01 = "S01_订单跟踪表_湿巾围兜.xlsx";

/** A sample workbook as the file adapter reads it. */
export function sample(name: string): Promise<OpenedWorkbook> {
  return openWorkbookFile(readFileSync(join(samples, name)), name);
}
