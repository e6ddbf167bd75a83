import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFileWorkbook } from "../../../../src/adapters/xlsx/book/file-workbook";
import type { CellChange, CellPlace, Mark } from "../../../../src/app/workbook";
import { cellAt } from "../../../../src/core";
import { packed, partsOf, replaceIn, richParts, type Parts } from "../../../support/rich-workbook";
import { textSheet } from "../../contract/sheets";
import { packageOf, workbook as workbookXml } from "../read/small-package";
import { sheetMeaning } from "../../sheet-meaning";
import { openFile, seenInFile } from "./open";

const s01 = join(__dirname, "../../../../assets/samples/S01_订单跟踪表_湿巾围兜.xlsx");

function change(
  row: number,
  column: number,
  before: CellChange["before"],
  value: string | number,
): CellChange {
  return { sheet: "订单", row, column, before, value, type: typeof value === "number" ? "number" : "text" };
}

function mark(row: number, column: number, note: string): Mark {
  return { sheet: "订单", row, column, severity: "error", note };
}

async function partsAfter(
  act: (file: ReturnType<typeof openFile>) => Promise<unknown>,
  parts = richParts(),
): Promise<Parts> {
  const file = openFile(packed(parts));
  await act(file);
  return partsOf(await file.bytes());
}

test.each([
  { name: "the rich workbook", bytes: packed(richParts()) },
  { name: "S01", bytes: new Uint8Array(readFileSync(s01)) },
])("nothing done, nothing changed: $name", async ({ bytes }) => {
  expect(partsOf(await openFile(bytes).bytes())).toEqual(partsOf(bytes));
});

test("what one session did, the next finds, replaces and clears; at the end every sheet is as at the first", async () => {
  const bytes = new Uint8Array(readFileSync(s01));
  const first = openFile(bytes);
  const sheets = await first.readSheets();
  const { name } = sheets[0]!;
  const marks: Mark[] = [6, 7, 8].map((row) => ({
    sheet: name,
    row,
    column: 5,
    severity: "warning",
    note: `第 ${row} 行`,
  }));
  await first.addSheets([textSheet("校验", ["a", "b"])]);
  await first.mark(marks);
  await first.writeMemory('{"asOf":"2025-06-20"}');

  const second = openFile(await first.bytes());
  expect(await second.readMemory()).toBe('{"asOf":"2025-06-20"}');
  expect(await second.ownSheets()).toEqual(["校验"]);
  expect((await second.readSheets()).map(sheetMeaning)).toEqual(sheets.map(sheetMeaning));
  await second.removeOwnSheets(["校验"]);
  expect(await second.addSheets([textSheet("校验", ["c"])])).toEqual(["校验"]);
  await second.mark(marks.slice(0, 1));
  const saved = await second.bytes();
  expect(seenInFile(saved, "校验", 1, 0)).toMatchObject({ value: "c" });
  expect(seenInFile(saved, name, 7, 5).note).toBeNull();
  expect(seenInFile(saved, name, 6, 5).note).toContain("第 6 行");

  const third = openFile(saved);
  await third.clearMarks();
  await third.removeOwnSheets(await third.ownSheets());
  const before = partsOf(bytes);
  const after = partsOf(await third.bytes());
  for (const [part, content] of before) {
    if (/^xl\/(worksheets|workbook)/.test(part)) expect([part, after.get(part)]).toEqual([part, content]);
  }
});

test("sheets of several commands keep the names they were told, whatever goes in between", async () => {
  const file = openFile(packed(richParts()));
  expect(await file.addSheets([textSheet("R", ["1"]), textSheet("R", ["2"])])).toEqual(["R", "R (2)"]);
  await file.removeOwnSheets(["r"]);
  expect(await file.addSheets([textSheet("R", ["3"]), textSheet("R", ["4"])])).toEqual(["R", "R (3)"]);
  expect(await file.ownSheets()).toEqual(["R (2)", "R", "R (3)"]);
  const bytes = await file.bytes();
  const seen = ["R (2)", "R", "R (3)"].map((name) => seenInFile(bytes, name, 1, 0).value);
  expect(seen).toEqual(["2", "3", "4"]);
  expect((await openFile(bytes).listSheets()).map(({ name }) => name)).toEqual([
    "订单",
    "透视",
    "隐藏",
    "R (2)",
    "R",
    "R (3)",
  ]);
});

test.each([
  { name: "a person's sheet", sheets: ["订单"], code: "sheetGone" },
  { name: "a sheet that is not there", sheets: ["没有"], code: "sheetGone" },
  { name: "a sheet a formula refers to", sheets: ["R"], code: "notSupported" },
])("$name is not removed", async ({ sheets, code }) => {
  const parts = await partsAfter((one) => one.addSheets([textSheet("R", ["1"])]));
  replaceIn(parts, "xl/worksheets/sheet1.xml", "<f>SUM(C2:C7)</f>", "<f>SUM(R!A1)</f>");
  const file = openFile(packed(parts));
  await expect(file.removeOwnSheets(sheets)).rejects.toMatchObject({ code });
  expect(await file.ownSheets()).toEqual(["R"]);
  expect(partsOf(await file.bytes())).toEqual(parts);
});

test("where the owner protects the structure, no sheet is added", async () => {
  const parts = richParts();
  replaceIn(parts, "xl/workbook.xml", 'lockStructure="0"', 'lockStructure="1"');
  const adding = openFile(packed(parts)).addSheets([textSheet("R", ["1"])]);
  await expect(adding).rejects.toMatchObject({ code: "protected" });
});

test.each([
  { name: "a table's header", cell: change(1, 2, "数量", "数"), reason: "protected" },
  { name: "a pivot table", cell: { ...change(4, 1, 1200, 1), sheet: "透视" }, reason: "protected" },
  { name: "a cell a formula above fills", cell: change(11, 0, null, "x"), reason: "formula" },
  { name: "a cell under a merged range", cell: change(5, 4, null, "x"), reason: "protected" },
  { name: "a formula", cell: change(10, 2, 2700, 1), reason: "formula" },
])("$name is refused", async ({ cell, reason }) => {
  const file = openFile(packed(richParts()));
  const { refused } = await file.writeCells([cell]);
  expect(refused).toEqual([{ change: cell, reason }]);
  expect(await file.undo()).toBeNull();
});

test.each([
  { name: "a table's header", row: 1, column: 2, code: "notSupported" },
  { name: "a cell under a merged range", row: 5, column: 4, code: "merged" },
])("nobody types into $name", async ({ row, column, code }) => {
  const file = openFile(packed(richParts()));
  const followed: unknown[] = [];
  file.onChange((one) => followed.push(one));
  await expect(file.edit({ sheet: "订单", row, column, value: 1 })).rejects.toMatchObject({ code });
  expect(followed).toEqual([]);
});

test("on a protected sheet cells that are not locked are written", async () => {
  const parts = richParts();
  replaceIn(parts, "xl/worksheets/sheet1.xml", 'sheetProtection sheet="0"', 'sheetProtection sheet="1"');
  const file = openFile(packed(parts));
  const open = change(2, 2, 200, 250);
  const locked = change(2, 3, 0.2, 0.3);
  expect(await file.writeCells([open, locked])).toEqual({
    written: [open],
    refused: [{ change: locked, reason: "protected" }],
  });
});

test("a sheet's name is found whatever its case, by changes, marks and jumps", async () => {
  const parts = richParts();
  replaceIn(
    parts,
    "xl/workbook.xml",
    'name="隐藏" sheetId="3" state="veryHidden"',
    'name="Plan" sheetId="3"',
  );
  const jumps: CellPlace[] = [];
  const file = openFileWorkbook(packed(parts), { onJump: (place) => jumps.push(place) });
  const cell = { ...change(1, 0, 42, 43), sheet: "PLAN" };
  expect((await file.writeCells([cell])).written).toEqual([cell]);
  await file.mark([{ ...mark(1, 0, "查"), sheet: "plan" }]);
  await file.jump({ sheet: "pLAN", row: 1, column: 0 });
  expect(jumps).toEqual([{ sheet: "pLAN", row: 1, column: 0 }]);
  expect(seenInFile(await file.bytes(), "Plan", 1, 0)).toMatchObject({ value: 43, fill: "FBD5D0" });
});

test("a person's note stays, and the mark that got none is told", async () => {
  const file = openFile(packed(richParts()));
  const [noted, free] = [mark(2, 0, "重复"), mark(5, 4, "晚")];
  expect(await file.mark([noted, free])).toEqual({ withoutNote: [noted] });
  const bytes = await file.bytes();
  expect(seenInFile(bytes, "订单", 2, 0)).toMatchObject({ fill: "FBD5D0", note: "张三: 加急" });
  expect(seenInFile(bytes, "订单", 4, 4).note).toContain("晚");
});

test("days are counted as the workbook counts, written and taken back", async () => {
  const parts = richParts();
  replaceIn(parts, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  const file = openFile(packed(parts));
  const due: CellChange = { ...change(2, 1, 46_302, "2025-07-03"), type: "day" };
  expect((await file.writeCells([due])).written).toEqual([due]);
  const [sheet] = await file.readSheets();
  expect(cellAt(sheet!, 2, 1)).toBe(45_841 - 1462);
  expect((await file.undo())!.written).toEqual([due]);
  expect(partsOf(await file.bytes())).toEqual(parts);
});

test.each([
  {
    name: "a text no cell holds",
    cell: change(2, 5, "甲厂", "x".repeat(32_768)),
    error: { code: "tooLarge" },
  },
  {
    name: "a day that is none",
    cell: { ...change(2, 1, 46_302, "2025-02-30"), type: "day" as const },
    error: { name: "RangeError" },
  },
])("$name stops the whole command", async ({ cell, error }) => {
  const file = openFile(packed(richParts()));
  await expect(file.writeCells([change(2, 2, 200, 1), cell])).rejects.toMatchObject(error);
  expect(partsOf(await file.bytes())).toEqual(richParts());
});

test.each([
  { name: "no zip", bytes: new TextEncoder().encode("订单号,数量"), code: "notWorkbook" },
  {
    name: "a binary workbook",
    bytes: packageOf({
      "[Content_Types].xml":
        '<Types xmlns="t"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
    }),
    code: "formatNotReadHere",
  },
  { name: "no sheet of cells", bytes: packageOf({ "xl/workbook.xml": workbookXml("") }), code: "noSheets" },
])("$name is no workbook for it", ({ bytes, code }) => {
  expect(() => openFileWorkbook(bytes)).toThrow(expect.objectContaining({ code }));
});
