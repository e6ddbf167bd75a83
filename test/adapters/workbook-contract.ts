import type { SheetChange } from "../../src/app/workbook";
import { describeAdding } from "./contract/adding";
import { describeChanging } from "./contract/changing";
import { describeMarking } from "./contract/marking";
import { withOpened, type Abilities, type Open } from "./contract/opened";
import { describeReading } from "./contract/reading";
import { contractSheets } from "./contract/sheets";

export type { Open, Opened, SeenCell } from "./contract/opened";

/** What every adapter of the workbook port does. An adapter supplies how to open a workbook of given sheets. */
export function describeWorkbook(
  name: string,
  open: Open,
  abilities: Abilities = { notes: true, merges: true },
): void {
  describe(`${name}: reading`, () => {
    describeReading(open, abilities);
  });
  describe(`${name}: adding sheets`, () => {
    describeAdding(open);
  });
  describe(`${name}: marking`, () => {
    describeMarking(open, abilities);
  });
  describe(`${name}: changing cells`, () => {
    describeChanging(open);
  });

  describe(`${name}: memory and events`, () => {
    test.each([
      { what: "an empty text", text: "" },
      {
        what: "JSON with hostile words",
        text: '{"__proto__":"=1+1","a":"<&>\\r\\n\'湿巾😀"}\r\n\t',
      },
      { what: "a long text", text: "列=交期;".repeat(20_000) },
    ])("keeps $what", async ({ text }) => {
      await withOpened(open, contractSheets, async ({ workbook }) => {
        expect(await workbook.readMemory()).toBeNull();
        await workbook.writeMemory("before".repeat(9_000));
        await workbook.writeMemory(text);
        expect(await workbook.readMemory()).toBe(text);
      });
    });

    test("tells who changed which cells, until it is stopped", async () => {
      await withOpened(open, contractSheets, async ({ workbook, edit, see }) => {
        const place = { sheet: "订单", row: 2, column: 0 };
        const changes: SheetChange[] = [];
        const stop = workbook.onChange((change) => changes.push(change));
        await see(place);
        await edit(place, "PO-9");
        const area = { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0 };
        expect(changes).toEqual([{ sheet: "订单", area, by: "elsewhere" }]);
        stop();
        await see(place);
        await edit(place, "PO-10");
        expect(changes).toHaveLength(1);
      });
    });

    test("jumps to a cell; a sheet that is gone or hidden is said to be", async () => {
      await withOpened(open, contractSheets, async ({ workbook }) => {
        await workbook.jump({ sheet: "Klein's Notes, 2", row: 3, column: 0 });
        await expect(workbook.jump({ sheet: "没有", row: 1, column: 0 })).rejects.toMatchObject({
          code: "sheetGone",
        });
        await expect(workbook.jump({ sheet: "旧", row: 1, column: 0 })).rejects.toMatchObject({
          code: "sheetGone",
        });
      });
    });
  });
}
