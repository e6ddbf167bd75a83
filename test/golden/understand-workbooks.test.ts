import { existsSync } from "node:fs";
import { join } from "node:path";
import { understandSheet } from "../../src/core/orders/understand";
import { expectedPlace, placeOf, wrongColumns } from "../support/expected-table";
import { sheetsFromFile } from "../support/sheet-from-xlsx";
import type { GoldenWorkbook } from "./understood/golden-workbook";
import { publicOrders } from "./understood/public-orders";
import { publicSheets } from "./understood/public-sheets";
import { samples } from "./understood/samples";

const sampleFolder = join(__dirname, "../../assets/samples");
const sharedFolder = join(__dirname, "../../../shared/workbooks");

function understoodAsExpected(folder: string, { file, rows, tables }: GoldenWorkbook): void {
  const understood = sheetsFromFile(join(folder, file), rows).flatMap((sheet) => understandSheet(sheet));
  expect(understood.map(placeOf)).toEqual(tables.map(expectedPlace));
  expect(understood.map(({ kind }) => kind)).toEqual(tables.map(({ kind }) => kind));
  expect(understood.map((table, at) => wrongColumns(table, tables[at]!))).toEqual(tables.map(() => []));
}

test.each(samples)("our sample $file is understood", (workbook) => {
  understoodAsExpected(sampleFolder, workbook);
});

const shared = existsSync(sharedFolder) ? test.each([...publicOrders, ...publicSheets]) : null;

if (shared) {
  shared("the workbook $file is understood", (workbook) => {
    understoodAsExpected(sharedFolder, workbook);
  });
} else {
  test.skip(`public workbooks are not there: ${sharedFolder}`, () => undefined);
}
