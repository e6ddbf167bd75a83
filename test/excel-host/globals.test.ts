import { asGlobals } from "./globals";
import { startExcelHost } from "./start";

test("code that uses the globals of an add-in runs on the host, until they are taken away", async () => {
  const host = await startExcelHost();
  const takeAway = asGlobals(host);
  const address = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.load("address");
    await context.sync();
    return cell.address;
  });
  const supported = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  takeAway();
  host.dispose();
  expect([address, supported, "Excel" in globalThis]).toEqual(["Sheet1!A1", true, false]);
});
