import {
  cellsOfPlaced,
  templates,
  templateSheet,
  understandSheet,
  type PlacedSheet,
} from "../../../src/core";
import { sheetMeaning } from "../sheet-meaning";
import { withOpened, type Open } from "./opened";
import { contractSheets, hostileTexts, reckonedSheet, textSheet } from "./sheets";

export function describeAdding(open: Open): void {
  test("adds sheets after the others; a name that is taken gets a number, whatever its case", async () => {
    await withOpened(open, contractSheets, async ({ workbook }) => {
      const names = await workbook.addSheets([textSheet("Review", ["a"]), textSheet("review", ["b"])]);
      expect(names).toEqual(["Review", "review (2)"]);
      expect(await workbook.addSheets([textSheet("订单", ["c"])])).toEqual(["订单 (2)"]);
      const list = await workbook.listSheets();
      const before = contractSheets.map(({ name, hidden }) => ({ name, hidden }));
      const added = ["Review", "review (2)", "订单 (2)"].map((name) => ({ name, hidden: false }));
      expect(list).toEqual([...before, ...added]);
    });
  });

  test("text stays text to the letter, whatever it begins with", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const [sheet = ""] = await workbook.addSheets([textSheet("Texts", hostileTexts)]);
      const seen = await Promise.all(
        hostileTexts.map((_, index) => see({ sheet, row: index + 1, column: 0 })),
      );
      expect(seen.map(({ value }) => value)).toEqual(hostileTexts);
      expect(seen.filter(({ isFormula }) => isFormula)).toEqual([]);
    });
  });

  test("the report's own formulas are formulas, and come to what was reckoned", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const [sheet = ""] = await workbook.addSheets([reckonedSheet("Sums", [3, 4, 5])]);
      const seen = await Promise.all([1, 4, 5].map((row) => see({ sheet, row, column: 0 })));
      expect(seen.map(({ value, isFormula }) => [value, isFormula])).toEqual([
        [3, false],
        [12, true],
        [0.25, true],
      ]);
    });
  });

  test("sheets it made are left out when sheets are read, and the others are as they were", async () => {
    await withOpened(open, contractSheets, async ({ workbook }) => {
      const before = await workbook.readSheets();
      await workbook.addSheets([textSheet("Review", ["a"])]);
      expect((await workbook.readSheets()).map(sheetMeaning)).toEqual(before.map(sheetMeaning));
    });
  });

  test("sheets it made are read when they are asked for, those wanted by name, and no others", async () => {
    await withOpened(open, contractSheets, async ({ workbook }) => {
      await workbook.addSheets([textSheet("Review 5", ["a", "b"]), textSheet("Review 6", ["c"])]);
      await workbook.addSheets([{ ...textSheet("Review 5 库存", ["货号"]), owner: "team" }]);
      const read = await workbook.readOwnSheets((name) => name.startsWith("Review 5"));
      expect(read.map(({ name }) => name)).toEqual(["Review 5"]);
      expect(read[0]?.columns[0]?.values.slice(0, 2)).toEqual(["a", "b"]);
      expect(await workbook.readOwnSheets(() => true)).toHaveLength(2);
    });
  });

  test("a sheet made for the team is read like its others, beside one of Gendan's", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const before = await workbook.readSheets();
      const kept: PlacedSheet = { ...textSheet("库存", ["货号", "A-1"]), owner: "team" };
      const names = await workbook.addSheets([textSheet("Review", ["a"]), kept]);
      expect(names).toEqual(["Review", "库存"]);
      const read = await workbook.readSheets();
      const made = cellsOfPlaced(kept);
      expect(read.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), "库存"]);
      expect(read.slice(0, -1).map(sheetMeaning)).toEqual(before.map(sheetMeaning));
      expect(read.at(-1)?.columns.map(({ values }) => values)).toEqual(
        made.columns.map(({ values }) => values),
      );
      expect((await see({ sheet: "库存", row: 2, column: 0 })).value).toBe("A-1");
      expect(await workbook.readSheets(["库存"])).toHaveLength(1);
    });
  });

  test("every template is known again from the sheet it makes", async () => {
    await withOpened(open, contractSheets, async ({ workbook }) => {
      const names = await workbook.addSheets(templates.map((template) => templateSheet(template, "zh-CN")));
      const read = await workbook.readSheets(names);
      expect(read.flatMap((sheet) => understandSheet(sheet).map(({ kind }) => kind))).toEqual(
        templates.map(({ kind }) => kind),
      );
    });
  });

  test("stopped in time, nothing is added", async () => {
    await withOpened(open, contractSheets, async ({ workbook }) => {
      const adding = workbook.addSheets([textSheet("Review", ["a"])], { signal: AbortSignal.abort() });
      await expect(adding).rejects.toMatchObject({ code: "cancelled" });
      expect(await workbook.listSheets()).toHaveLength(contractSheets.length);
    });
  });
}
