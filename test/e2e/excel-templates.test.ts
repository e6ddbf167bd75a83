import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { excelPanes } from "./support/excel-panes";

describeInBrowser("empty sheets for a team", () => {
  const openPane = excelPanes();

  test("one click adds the sheet, known at once for what it is, and it stays when sheets are made anew", async () => {
    const { page, result, tab, button, sheetNames } = await openPane();
    await result.getByText("已校验").waitFor();
    await tab("单据").click();
    await button("添加库存表").click();
    await page.getByText("已有：库存").waitFor();
    await eventually(sheetNames, ["2025订单跟踪", "库存"]);

    await button("生成生产数量").click();
    await result.getByRole("button", { name: "查看 生产数量", exact: true }).waitFor();
    await eventually(async () => (await sheetNames()).slice(0, 2), ["2025订单跟踪", "库存"]);
  });
});
