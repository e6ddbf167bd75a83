import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { isSigned, signedText } from "../../../src/app/signs";
import type { Mark } from "../../../src/app/workbook";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { withExcel } from "../../excel-host/with-excel";
import { contractSheets } from "../contract/sheets";
import { clientOf } from "./client";
import { seenCell } from "./open";

const mark: Mark = { sheet: "订单", row: 3, column: 1, severity: "error", note: "数量有文字" };
const place = { firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 1 };

test.each([
  { what: "as written", text: signedText("a\nb"), signed: true },
  { what: "with Windows line ends", text: signedText("a\nb").replaceAll("\n", "\r\n"), signed: true },
  { what: "with a word more", text: `${signedText("a")}!`, signed: false },
  { what: "with a word changed", text: signedText("a").replace("a", "b"), signed: false },
  { what: "of somebody else", text: "a", signed: false },
])("a note $what is ours: $signed", ({ text, signed }) => {
  expect(isSigned(text)).toBe(signed);
});

test("a person's note stays, and the mark says it has none", async () => {
  await withExcel(
    async (host) => {
      const sheet = host.workbook.sheets[0]!;
      sheet.notes.push({ area: place, content: "我的备注", visible: false, width: 1, height: 1 });
      const workbook = await openExcelWorkbook(clientOf(host));
      expect(await workbook.mark([mark])).toEqual({ withoutNote: [mark] });
      await workbook.clearMarks();
      expect(sheet.notes.map(({ content }) => content)).toEqual(["我的备注"]);
      expect(sheet.conditionalFormats).toEqual([]);
    },
    { workbook: workbookFromSheets(contractSheets) },
  );
});

test("a note of ours that a person has added to is theirs, and stays", async () => {
  await withExcel(
    async (host) => {
      const sheet = host.workbook.sheets[0]!;
      const workbook = await openExcelWorkbook(clientOf(host));
      await workbook.mark([mark]);
      sheet.notes[0]!.content += "，已问客户";
      await workbook.clearMarks();
      expect(sheet.notes.map(({ content }) => content.split("\n")[0])).toEqual(["数量有文字"]);
    },
    { workbook: workbookFromSheets(contractSheets) },
  );
});

test("marks move with their cells and are cleared where they are", async () => {
  await withExcel(
    async (host) => {
      const sheet = host.workbook.sheets[0]!;
      const workbook = await openExcelWorkbook(clientOf(host));
      await workbook.mark([mark]);
      host.coAuthorShift("订单!1:1", "Down");
      expect(seenCell(sheet, 4, 1)).toMatchObject({ fill: "FBD5D0", value: "1,000PCS" });
      await workbook.clearMarks();
      expect(seenCell(sheet, 4, 1)).toMatchObject({ fill: null, note: null, value: "1,000PCS" });
      expect(sheet.conditionalFormats).toEqual([]);
    },
    { workbook: workbookFromSheets(contractSheets) },
  );
});

test("where an old note cannot be seen, all is marked without notes", async () => {
  await withExcel(
    async (host) => {
      const sheet = host.workbook.sheets[0]!;
      sheet.notes.push({ area: place, content: "旧批注", visible: false, width: 1, height: 1 });
      const workbook = await openExcelWorkbook(clientOf(host));
      const other = { ...mark, row: 2 };
      expect(await workbook.mark([other, mark])).toEqual({ withoutNote: [other, mark] });
      expect(seenCell(sheet, 3, 1)).toMatchObject({ fill: "FBD5D0", note: "旧批注" });
      expect(sheet.comments).toEqual([]);
    },
    { workbook: workbookFromSheets(contractSheets), apiVersion: "1.12" },
  );
});
