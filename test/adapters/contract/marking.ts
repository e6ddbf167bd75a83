import { markFills } from "../../../src/core";
import type { Mark } from "../../../src/app/workbook";
import { sheetMeaning } from "../sheet-meaning";
import { withOpened, type Abilities, type Open } from "./opened";
import { contractSheets } from "./sheets";

const marks: readonly Mark[] = [
  { sheet: "订单", row: 2, column: 0, severity: "error", note: "订单号重复" },
  { sheet: "订单", row: 3, column: 0, severity: "error", note: "=1+1" },
  { sheet: "订单", row: 2, column: 1, severity: "warning", note: "数量不是整数\n请核对" },
  { sheet: "Klein's Notes, 2", row: 9, column: 5, severity: "info", note: "note" },
];

export function describeMarking(open: Open, { notes }: Abilities): void {
  test("a mark fills its cell and notes its sentence, where it can", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      expect(await workbook.mark(marks)).toEqual({ withoutNote: notes ? [] : marks });
      for (const mark of marks) {
        const { fill, note, isFormula } = await see(mark);
        expect({ fill, isFormula }).toEqual({ fill: markFills[mark.severity], isFormula: false });
        expect(note?.includes(mark.note) ?? false).toBe(notes);
      }
    });
  });

  test("marks change no value, no format and no fill that is read", async () => {
    await withOpened(open, contractSheets, async ({ workbook }) => {
      const before = await workbook.readSheets();
      await workbook.mark(marks);
      expect((await workbook.readSheets()).map(sheetMeaning)).toEqual(before.map(sheetMeaning));
    });
  });

  test("cleared, every cell looks as before", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const before = await Promise.all(marks.map(see));
      await workbook.mark(marks);
      await workbook.clearMarks();
      expect(await Promise.all(marks.map(see))).toEqual(before);
      await workbook.clearMarks();
      expect(await Promise.all(marks.map(see))).toEqual(before);
    });
  });

  test("new marks stand in place of the old", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const [first, ...others] = marks;
      const before = await Promise.all(others.map(see));
      await workbook.mark(marks);
      await workbook.mark([{ ...first!, severity: "info", note: "new" }]);
      expect(await see(first!)).toMatchObject({ fill: markFills.info });
      expect((await see(first!)).note ?? "").not.toContain(first!.note);
      expect(await Promise.all(others.map(see))).toEqual(before);
    });
  });

  test("a mark for a sheet that is gone marks nothing", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const before = await see(marks[0]!);
      const marking = workbook.mark([marks[0]!, { ...marks[1]!, sheet: "没有" }]);
      await expect(marking).rejects.toMatchObject({ code: "sheetGone" });
      expect(await see(marks[0]!)).toEqual(before);
    });
  });
}
