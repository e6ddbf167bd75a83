import { describeWorkbook } from "../workbook-contract";
import { excelOpener } from "./open";

describeWorkbook("Excel", excelOpener({ web: true }));

/** A member of a newer set throws there, so this is also the proof that no more than 1.9 is needed. */
describeWorkbook("Excel of ExcelApi 1.9", excelOpener({ apiVersion: "1.9" }), {
  notes: false,
  merges: false,
});

describeWorkbook("Excel with comments for notes", excelOpener({ apiVersion: "1.12" }), {
  notes: true,
  merges: false,
});
