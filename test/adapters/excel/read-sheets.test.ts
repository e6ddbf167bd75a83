import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheets } from "../../../src/adapters/excel/read/read-sheets";
import { openWorkbookFile } from "../../../src/adapters/xlsx/read/open";
import type { SheetCells } from "../../../src/core";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { withExcel } from "../../excel-host/with-excel";
import { clientOf } from "./client";
import { sheetMeaning } from "../sheet-meaning";

const samples = join(__dirname, "../../../assets/samples");

function sample(name: string): Promise<{ readonly sheets: readonly SheetCells[] }> {
  return openWorkbookFile(readFileSync(join(samples, name)), name);
}

test.each(["S01_订单跟踪表_湿巾围兜.xlsx", "S02_包材采购_袋与纸箱.xlsx", "S03_车辆调度_一页两表.xlsx"])(
  "%s says the same in Excel as in its file",
  async (name) => {
    const { sheets } = await sample(name);
    const read = await withExcel(
      async (host) => {
        const cells = await readSheets(clientOf(host), undefined);
        return { cells, syncs: host.log.syncs };
      },
      { workbook: workbookFromSheets(sheets) },
    );
    expect(read.cells.map(sheetMeaning)).toEqual(sheets.map(sheetMeaning));
    expect(read.syncs).toBeLessThanOrEqual(5);
  },
);
