import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { excelPanes } from "./support/excel-panes";

const sheet = "2025订单跟踪";

describeInBrowser("custom functions in Excel", () => {
  const openPane = excelPanes();

  test("a formula over columns as they are, units and all, is answered by the page and spills", async () => {
    const { page, result, cell } = await openPane();
    await result.getByText("已校验").waitFor();
    await page.evaluate((name) => {
      window.excelHost.userEdit(`${name}!AH5`, [["=GENDAN.CARTONS(M5:M9,O5:O9)"]]);
    }, sheet);
    const column = (of: number) => Promise.all([5, 6, 7, 8, 9].map((row) => cell(sheet, row, of)));
    expect((await column(12))[0]).toBe("2400PCS");
    await eventually(() => column(33), [100, 50, 42, 21, 400]);
  });

  test("what cannot be reckoned is an error of Excel's, not a wrong number", async () => {
    const { page, result, cell } = await openPane();
    await result.getByText("已校验").waitFor();
    await page.evaluate((name) => {
      window.excelHost.userEdit(`${name}!AH5`, [["=GENDAN.CARTONS(100,0)"]]);
    }, sheet);
    await eventually(() => cell(sheet, 5, 33), { error: "#VALUE!" });
  });
});
