import { dayFromText } from "../../../src/core";
import type { CellChange } from "../../../src/app/workbook";
import { sheetMeaning } from "../sheet-meaning";
import { withOpened, type Open } from "./opened";
import { contractSheets, hostileTexts } from "./sheets";

const quantity: CellChange = {
  sheet: "订单",
  row: 3,
  column: 1,
  before: "1,000PCS",
  value: 1000,
  type: "number",
};
const due: CellChange = {
  sheet: "订单",
  row: 3,
  column: 2,
  before: "2025.7.3",
  value: "2025-07-03",
  type: "day",
};
const text: CellChange = { sheet: "订单", row: 2, column: 0, before: "PO-1", value: "=1+1", type: "text" };
const blank: CellChange = {
  sheet: "订单",
  row: 4,
  column: 2,
  before: null,
  value: "2025-07-04",
  type: "day",
};
const all = [quantity, due, text, blank];

export function describeChanging(open: Open): void {
  test("writes numbers, days and texts where the cells hold what they held", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      expect(await workbook.writeCells(all)).toEqual({ written: all, refused: [] });
      expect(await see(quantity)).toMatchObject({ value: 1000, isFormula: false });
      expect(await see(due)).toMatchObject({ value: dayFromText("2025-07-03"), numberFormat: "yyyy-mm-dd" });
      expect(await see(text)).toMatchObject({ value: "=1+1", isFormula: false, fill: "FFF2CC" });
    });
  });

  test("a hostile text is written and taken back to the letter", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      for (const value of hostileTexts) {
        await workbook.writeCells([{ ...text, value }]);
        expect(await see(text)).toMatchObject({ value, isFormula: false });
        await workbook.undo();
        expect(await see(text)).toMatchObject({ value: "PO-1", isFormula: false });
      }
    });
  });

  test("undo brings every cell back, newest command first, then there is nothing to undo", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const before = await Promise.all(all.map(see));
      const sheets = await workbook.readSheets();
      await workbook.writeCells([quantity]);
      await workbook.writeCells([due, text, blank]);
      expect(await workbook.undo()).toEqual({ written: [due, text, blank], refused: [] });
      expect(await see(quantity)).toMatchObject({ value: 1000 });
      expect(await workbook.undo()).toEqual({ written: [quantity], refused: [] });
      expect(await Promise.all(all.map(see))).toEqual(before);
      expect(await workbook.undo()).toBeNull();
      expect((await workbook.readSheets()).map(sheetMeaning)).toEqual(sheets.map(sheetMeaning));
    });
  });

  test("refuses a cell that somebody changed, a formula, a sheet that is gone and a second change", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see, edit }) => {
      await edit(quantity, "999 PCS");
      const formula = { ...quantity, row: 2, column: 3, before: 2400 };
      const gone = { ...quantity, sheet: "没有" };
      const outcome = await workbook.writeCells([quantity, formula, gone, due, due]);
      expect(outcome.written).toEqual([due]);
      expect(outcome.refused.map(({ reason }) => reason)).toEqual([
        "changed",
        "formula",
        "sheetGone",
        "changed",
      ]);
      expect(await see(quantity)).toMatchObject({ value: "999 PCS" });
      expect(await see(formula)).toMatchObject({ value: 2400, isFormula: true });
    });
  });

  test("refuses locked cells of a protected sheet", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see, protect }) => {
      await protect("订单");
      const outcome = await workbook.writeCells([quantity]);
      expect(outcome).toEqual({ written: [], refused: [{ change: quantity, reason: "protected" }] });
      expect(await see(quantity)).toMatchObject({ value: "1,000PCS" });
    });
  });

  test("undo leaves a cell alone that was changed since", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see, edit }) => {
      await workbook.writeCells([quantity, due]);
      await edit(quantity, 7);
      expect(await workbook.undo()).toEqual({
        written: [due],
        refused: [{ change: quantity, reason: "changed" }],
      });
      expect(await see(quantity)).toMatchObject({ value: 7 });
      expect(await see(due)).toMatchObject({ value: "2025.7.3" });
    });
  });
}
