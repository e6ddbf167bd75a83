import type { Mark } from "../../../src/app/workbook";
import { contractSheets, textSheet } from "../../adapters/contract/sheets";
import { excelOpener } from "../../adapters/excel/open";
import { univerOpener } from "../../adapters/univer/open";
import { withOpened, type Open } from "../../adapters/contract/opened";
import { fileOpener } from "../../adapters/xlsx/book/open";
import { injections } from "./strings";

jest.setTimeout(300_000);

const hosts: readonly { host: string; open: Open }[] = [
  { host: "a file", open: fileOpener },
  { host: "Excel", open: excelOpener() },
  { host: "the workbench's grid", open: univerOpener },
];

describe.each(hosts)("$host", ({ open }) => {
  test(`${injections.length} texts in cells of an added sheet: 0 formulas, to the letter`, async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const [sheet = ""] = await workbook.addSheets([textSheet("Texts", injections)]);
      const seen = await Promise.all(injections.map((_, at) => see({ sheet, row: at + 1, column: 0 })));
      expect(seen.map(({ value }) => value)).toEqual(injections);
      expect(seen.filter(({ isFormula }) => isFormula)).toEqual([]);
    });
  });

  test("in the cell of an order line that is put right", async () => {
    for (const text of injections) {
      await withOpened(open, contractSheets, async ({ workbook, see }) => {
        const place = { sheet: "订单", row: 2, column: 0 };
        const change = { ...place, before: "PO-1", value: text, type: "text" as const };
        expect((await workbook.writeCells([change])).refused).toEqual([]);
        expect(await see(place)).toMatchObject({ value: text, isFormula: false });
      });
    }
  });

  test("in notes", async () => {
    await withOpened(open, contractSheets, async ({ workbook, see }) => {
      const marks: Mark[] = injections.map((note, at) => ({
        ...{ sheet: "订单", row: 10 + at, column: 0, severity: "info", note },
      }));
      await workbook.mark(marks);
      for (const { note, ...place } of marks) {
        expect((await see(place)).note?.replaceAll(/\r\n?/g, "\n")).toContain(
          note.replaceAll(/\r\n?/g, "\n"),
        );
      }
    });
  });

  test("in names of sheets: each is legal, and no two are the same", async () => {
    await withOpened(open, contractSheets, async ({ workbook }) => {
      const names = await workbook.addSheets(injections.map((name) => textSheet(name, ["x"])));
      const listed = (await workbook.listSheets()).map(({ name }) => name);
      expect(listed.slice(-names.length)).toEqual(names);
      expect(new Set(names).size).toBe(injections.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^\p{Cc}[\]:*?/\\]{1,31}(?<!')$/u);
    });
  });
});
