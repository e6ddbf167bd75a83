import type * as XLSX from "xlsx";
import { signedText } from "../../../../src/app/signs";
import type { Mark } from "../../../../src/app/workbook";
import { layOut } from "../../../../src/core/report/layout";
import { hasLibreOffice, throughLibreOffice } from "../../../support/libre-office";
import { richParts } from "../../../support/rich-workbook";
import { reviewReport } from "../../../support/review-report";
import { patched } from "./patched";

if (!hasLibreOffice) console.warn("skipped: LibreOffice is not installed");
const whereInstalled = hasLibreOffice ? test : test.skip;

whereInstalled(
  "LibreOffice opens the copy: sheets, values, formats, links and notes are what was written",
  () => {
    const sheets = layOut(reviewReport);
    const marks: Mark[] = [
      { sheet: "订单", row: 2, column: 0, severity: "error", note: "订单号重复" },
      { sheet: "隐藏", row: 1, column: 0, severity: "info", note: "核对" },
    ];
    const book = throughLibreOffice(patched(richParts(), { sheets, marks }).bytes, "xlsm");
    expect(book.SheetNames).toEqual(["订单", "透视", "隐藏", ...sheets.map(({ name }) => name)]);
    const lines = book.Sheets[sheets[1]!.name]!;
    expect(lines["A5"]).toMatchObject({ v: "PO-001", l: { Target: "#'订单'!A2" } });
    expect(lines["C5"]).toMatchObject({ t: "s", v: '=HYPERLINK("x")' });
    expect(lines["C5"]).not.toHaveProperty("f");
    expect(lines["E5"]).toMatchObject({ t: "n", z: "yyyy\\-mm\\-dd" });
    expect(lines["D6"]).toMatchObject({ v: 12_100, w: "12,100" });
    const notes = (sheet: string, at: string) =>
      (book.Sheets[sheet]![at] as XLSX.CellObject).c?.map(({ t }) => t);
    expect(notes("订单", "A2")).toEqual([expect.stringMatching(/加急$/)]);
    expect(notes("隐藏", "A1")).toEqual([signedText("核对")]);
  },
  120_000,
);
