import { ICommandService } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { structureCommands, type Structure } from "../../../src/adapters/univer/changes/guard";
import { sheetMeaning } from "../sheet-meaning";
import { textSheet } from "../contract/sheets";
import { contractBook, withUniver, type OpenedUniver } from "./opened";

const acts: readonly {
  what: string;
  kind: Structure;
  act: (sheet: FWorksheet, opened: OpenedUniver) => unknown;
}[] = [
  { what: "inserting a row", kind: "rows", act: (sheet) => sheet.insertRowBefore(1) },
  { what: "deleting rows", kind: "rows", act: (sheet) => sheet.deleteRows(1, 2) },
  { what: "moving rows", kind: "rows", act: (sheet) => sheet.moveRows(sheet.getRange("A2:A2"), 4) },
  { what: "inserting a column", kind: "columns", act: (sheet) => sheet.insertColumnAfter(0) },
  { what: "deleting a column", kind: "columns", act: (sheet) => sheet.deleteColumn(0) },
  {
    what: "pushing cells down",
    kind: "cells",
    act: (sheet, { api }) => sheet.getRange("A2").insertCells(api.Enum.Dimension.ROWS),
  },
  {
    what: "pulling cells left",
    kind: "cells",
    act: (sheet, { api }) => sheet.getRange("A2").deleteCells(api.Enum.Dimension.COLUMNS),
  },
  { what: "merging cells", kind: "merges", act: (sheet) => sheet.getRange("A2:B3").merge() },
  { what: "naming a sheet anew", kind: "sheets", act: (sheet) => sheet.setName("x") },
  { what: "a new sheet", kind: "sheets", act: (_, { api }) => api.getActiveWorkbook()!.insertSheet("x") },
  {
    what: "deleting a sheet",
    kind: "sheets",
    act: (_, { api }) =>
      api.getActiveWorkbook()!.deleteSheet(api.getActiveWorkbook()!.getSheetByName("Klein's Notes, 2")!),
  },
  {
    what: "copying a sheet",
    kind: "sheets",
    act: (sheet, { api }) => api.getActiveWorkbook()!.duplicateSheet(sheet),
  },
];

test.each(acts)("$what is stopped and said to be: $kind", async ({ kind, act }) => {
  const refused: Structure[] = [];
  await withUniver(
    contractBook(),
    async (opened) => {
      const { workbook, api } = opened;
      const before = (await workbook.readSheets()).map(sheetMeaning);
      const list = await workbook.listSheets();
      try {
        await act(api.getActiveWorkbook()!.getActiveSheet(), opened);
      } catch {
        // Univer's facade throws when a command was stopped.
      }
      expect(refused).toEqual([kind]);
      expect((await workbook.readSheets()).map(sheetMeaning)).toEqual(before);
      expect(await workbook.listSheets()).toEqual(list);
    },
    { onRefused: (what) => refused.push(what) },
  );
});

test("typing, colours and widths are left to people; a sheet the pane added may be deleted", async () => {
  const refused: Structure[] = [];
  await withUniver(
    contractBook(),
    async ({ workbook, api }) => {
      const book = api.getActiveWorkbook()!;
      book.getActiveSheet().getRange("A2").setValue("x").setBackground("red");
      book.getActiveSheet().setColumnWidth(0, 90);
      await workbook.addSheets([textSheet("Review", ["a"])]);
      book.deleteSheet(book.getSheetByName("Review")!);
      expect(refused).toEqual([]);
      expect((await workbook.listSheets()).map(({ name }) => name)).not.toContain("Review");
    },
    { onRefused: (what) => refused.push(what) },
  );
});

test("every command it stops is one that Univer has", async () => {
  await withUniver(contractBook(), ({ api }) => {
    const commands = api.getActiveWorkbook()!.getActiveSheet().getInject().get(ICommandService);
    const unknown = [...structureCommands.keys()].filter((id) => !commands.hasCommand(id));
    // Asked by the menus of the page, which is not here.
    expect(unknown.every((id) => id.endsWith("-confirm"))).toBe(true);
    return Promise.resolve();
  });
});
