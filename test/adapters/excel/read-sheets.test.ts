import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { plainStyle, type SheetCells } from "../../../src/core";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { withExcel } from "../../excel-host/with-excel";
import { sheetMeaning } from "../sheet-meaning";
import { clientOf } from "./client";
import { s01, sample } from "./s01";

async function read(sheets: readonly SheetCells[]) {
  return withExcel(
    async (host) => {
      const workbook = await openExcelWorkbook(clientOf(host));
      host.log.clear();
      const cells = await workbook.readSheets();
      return {
        cells,
        syncs: host.log.syncs,
        answers: host.log.entries
          .filter(({ outcome }) => outcome === "ok")
          .map(({ responseBytes }) => responseBytes ?? 0),
      };
    },
    { workbook: workbookFromSheets(sheets), web: true },
  );
}

test.each([s01, "S02_包材采购_袋与纸箱.xlsx", "S03_车辆调度_一页两表.xlsx"])(
  "%s says the same in Excel as in its file, in five requests at most",
  async (name) => {
    const { sheets } = await sample(name);
    const { cells, syncs } = await read(sheets);
    expect(cells.map(sheetMeaning)).toEqual(sheets.map(sheetMeaning));
    expect(syncs).toBeLessThanOrEqual(5);
  },
);

/** A sheet of one text in every cell, with one filled cell in each hundredth row. */
function large(rows: number, columns: number, text: string): SheetCells {
  const values = Array<string>(rows).fill(text);
  const styles = Uint16Array.from(values, (_, index) => (index % 100 === 0 ? 1 : 0));
  return {
    ...{ name: "大表", hidden: false, rowCount: rows, merges: [], tableHints: [], date1904: false },
    columns: Array.from({ length: columns }, () => ({ values, styles, formulaRows: new Set<number>() })),
    styles: [plainStyle, { ...plainStyle, fill: "FFEE00" }],
    hiddenRows: new Set([7, rows]),
    hiddenColumns: new Set(),
  };
}

test.each([
  { what: "short texts", rows: 12_000, columns: 6, text: "湿巾" },
  {
    what: "long texts, halved where one answer would be too large",
    rows: 1_500,
    columns: 6,
    text: "纸".repeat(900),
  },
])("a large sheet of $what is read in blocks below 5 MB", async ({ rows, columns, text }) => {
  const sheet = large(rows, columns, text);
  const { cells, answers } = await read([sheet]);
  expect(cells.map(sheetMeaning)).toEqual([sheetMeaning(sheet)]);
  expect(Math.max(...answers)).toBeLessThan(5 * 1024 * 1024);
});
