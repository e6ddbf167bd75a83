import { isSetSupported } from "./client/requirement-sets";
import { failure, withExcel } from "./with-excel";

/** Members by the ExcelApi version that brought them. */
const members: readonly { readonly version: string; readonly use: (sheet: Excel.Worksheet) => unknown }[] = [
  { version: "1.4", use: (sheet) => sheet.getUsedRangeOrNullObject() },
  { version: "1.7", use: (sheet) => sheet.freezePanes },
  { version: "1.9", use: (sheet) => sheet.getRange("A1").getCellProperties({ address: true }) },
  { version: "1.10", use: (sheet) => sheet.comments },
  { version: "1.13", use: (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject() },
  { version: "1.18", use: (sheet) => sheet.notes },
];

const stated = ["1.4", "1.9", "1.12", "1.18"];
const cases = stated.flatMap((apiVersion) => members.map((member) => ({ ...member, apiVersion })));

test.each(cases)("ExcelApi $version on a host of $apiVersion", async ({ version, use, apiVersion }) => {
  const run = withExcel(
    ({ Excel }) =>
      Excel.run(async (context) => {
        use(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    { apiVersion },
  );
  const isThere = Number(version.split(".")[1]) <= Number(apiVersion.split(".")[1]);
  expect(await failure(run)).toBe(isThere ? null : "ApiNotFound");
});

test.each([
  { asked: "1.9", is: true },
  { asked: "1.12", is: true },
  { asked: "1.13", is: false },
  { asked: "2.1", is: false },
])("a host of 1.12 says it supports $asked: $is", async ({ asked, is }) => {
  const said = await withExcel(
    ({ Office }) => Promise.resolve(Office.context.requirements.isSetSupported("ExcelApi", asked)),
    { apiVersion: "1.12" },
  );
  expect(said).toBe(is);
});

test("versions are numbers of parts, names are compared in any case, unknown sets are not there", () => {
  expect(isSetSupported({ ExcelApi: "1.15" }, "excelapi", "1.9")).toBe(true);
  expect(isSetSupported({ ExcelApi: "1.9" }, "ExcelApi", "1.15")).toBe(false);
  expect(isSetSupported({ ExcelApi: "1.9" }, "WordApi")).toBe(false);
});
