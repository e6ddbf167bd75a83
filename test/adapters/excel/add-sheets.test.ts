import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/app/check";
import { chineseWorkCalendar, dayFromText, defaultSettings, layOut, reviewOf } from "../../../src/core";
import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { openWorkbookFile } from "../../../src/adapters/xlsx/read/open";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { withExcel } from "../../excel-host/with-excel";
import { clientOf } from "./client";

const name = "S01_订单跟踪表_湿巾围兜.xlsx";
const asOf = dayFromText("2025-06-30");

async function realReview() {
  const path = join(__dirname, "../../../assets/samples", name);
  const { sheets } = await openWorkbookFile(readFileSync(path), name);
  const outcome = check(sheets, { asOf, profile: {} as never });
  if (outcome.kind !== "checked") throw new Error("no order table");
  const { report } = reviewOf(outcome.tables, {
    month: "2025-06",
    asOf,
    lang: "zh-CN",
    calendar: chineseWorkCalendar(defaultSettings),
    files: [name],
    home: name,
  });
  return { sheets, placed: layOut(report) };
}

test("a real review is added", async () => {
  const { sheets, placed } = await realReview();
  await withExcel(
    async (host) => {
      const workbook = await openExcelWorkbook(clientOf(host));
      host.log.clear();
      const names = await workbook.addSheets(placed);
      console.log(
        names,
        host.log.syncs,
        host.log.entries.map((e) => [e.kind, e.outcome, e.requestBytes, e.responseBytes]),
      );
      const again = await workbook.addSheets(placed);
      console.log(again, await workbook.listSheets(), host.workbook.names.length);
      expect((await workbook.readSheets()).map((s) => s.name)).toEqual(sheets.map((s) => s.name));
    },
    { workbook: workbookFromSheets(sheets) },
  );
});
