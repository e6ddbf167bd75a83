import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { CellChange } from "../../../src/app/workbook";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { withExcel } from "../../excel-host/with-excel";
import { contractSheets } from "../contract/sheets";
import { clientOf } from "./client";
import { seenCell } from "./open";

const change: CellChange = {
  ...{ sheet: "订单", row: 3, column: 1, before: "1,000PCS" },
  ...{ value: 1000, type: "number" },
};

/** Requests of one command: 1 looks for broken work, the last but one writes. */
const requests = Array.from({ length: 8 }, (_, index) => index + 1);

test.each(requests.flatMap((at) => ["999 PCS", "=1+2"].map((typed) => ({ at, typed }))))(
  "what a co-author types just before request $at ($typed) is never lost",
  async ({ at, typed }) => {
    await withExcel(
      async (host) => {
        const workbook = await openExcelWorkbook(clientOf(host));
        let typedAt = 0;
        host.beforeSync(at, () => {
          host.coAuthorEdit("订单!B3", [[typed]]);
          typedAt = at;
        });
        const outcome = await workbook.writeCells([change]);
        const { value, isFormula } = seenCell(host.workbook.sheets[0]!, 3, 1);
        const theirs = typed === "=1+2" ? isFormula : value === typed;
        if (outcome.written.length > 0) expect(theirs || (typedAt === 0 && value === 1000)).toBe(true);
        else
          expect([outcome.refused[0]?.reason, theirs]).toEqual([
            isFormula ? expect.any(String) : "changed",
            true,
          ]);
      },
      { workbook: workbookFromSheets(contractSheets) },
    );
  },
);

test("days are written as the workbook counts them", async () => {
  const due: CellChange = { ...change, column: 2, before: "2025.7.3", value: "2025-07-03", type: "day" };
  const sheets = contractSheets.map((sheet) => ({ ...sheet, date1904: true }));
  await withExcel(
    async (host) => {
      const workbook = await openExcelWorkbook(clientOf(host));
      await workbook.writeCells([due]);
      expect(seenCell(host.workbook.sheets[0]!, 3, 2).value).toBe(45_841 - 1462);
    },
    { workbook: workbookFromSheets(sheets) },
  );
});
