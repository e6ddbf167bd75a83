import type { HostStart } from "./page/excel-host";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { excelPanes, type ExcelPane } from "./support/excel-panes";

const sheet = "2025订单跟踪";

/** A fault of the first request after the pane began. */
const first = (fault: Partial<HostStart["faults"][number]>): HostStart["faults"] => [
  { at: 1, way: "before", code: "GeneralException", times: 1000, ...fault },
];

async function fixK5({ page, button }: ExcelPane): Promise<void> {
  await page.getByRole("searchbox").fill("克重 文本 WF2503001");
  await page.getByRole("button", { name: /!K5 / }).click();
  await button("改正").click();
}

describeInBrowser("every state has its words", () => {
  const openPane = excelPanes();

  test("no Excel", async () => {
    const pane = await openPane({ alone: true });
    pane.allow(/Office/);
    const { page } = pane;
    await page.getByRole("alert").getByText("没有连接到 Excel").waitFor();
    await page.getByText(/请关闭窗格后重新打开/).waitFor();
  });

  test("an old Excel", async () => {
    const { page } = await openPane({ apiVersion: "1.8", lang: "en" });
    await page.getByRole("alert").getByText("This version of Excel is too old").waitFor();
  });

  test("a workbook without an order table", async () => {
    const { page } = await openPane({ sheets: [sheetFromGrid("便笺\n给李经理打电话")] });
    await page.getByText("没有找到订单表").waitFor();
    await page.getByText(/请到“列对应”里看看/).waitFor();
  });

  test.each([
    ["a busy Excel", "ServiceNotAvailable", /^Excel 正忙/],
    ["another workbook in front", "InactiveWorkbook", "当前打开的是另一个工作簿。请切回原工作簿。"],
    ["no connection", "ConnectionFailure", /^Excel 正忙/],
    ["too much data", "ResponsePayloadSizeLimitExceeded", /^数据太大/],
  ])("%s while the workbook is read", async (_, code, words) => {
    const { page } = await openPane({ faults: first({ code }) });
    await page.getByText("这个工作簿没有打开").waitFor();
    await page.getByText(words).waitFor();
    await page.getByRole("button", { name: "重试" }).waitFor();
  });

  test("a workbook that could not be read is read when tried again", async () => {
    const { page, button } = await openPane({ faults: first({ code: "ServiceNotAvailable", times: 1 }) });
    await page.getByRole("button", { name: "重试" }).click();
    await button("错误 33").waitFor();
  });

  test("work that Excel never answers can be stopped, and is told when its time is over", async () => {
    const { page, button, result } = await openPane();
    await result.getByText("已校验").waitFor();
    await page.clock.install();
    await page.evaluate(() => {
      window.excelHost.failAt(1, "never", "", 1);
    });
    await button("重新校验").click();
    await page.getByRole("progressbar", { name: "校验" }).waitFor();
    await button("停止").waitFor();
    await page.clock.fastForward(61_000);
    await result.getByText(/^校验没有完成：Excel 一直没有回应。/).waitFor();
  });

  test("a cell being edited: the work waits, says why, and goes on", async () => {
    const { page, button, result, cell } = await openPane();
    await result.getByText("已校验").waitFor();
    await page.evaluate(() => {
      window.excelHost.startCellEdit();
    });
    await button("标记").click();
    await page.getByText("还在等 Excel 回应。如果正在编辑单元格，请按 Enter 或 Esc。").waitFor();
    await page.evaluate(() => {
      window.excelHost.endCellEdit();
    });
    await result.getByText(/^已在 \d+ 个单元格上做标记/).waitFor();
    expect(await cell(sheet, 5, 10)).toBe("30");
  });

  test("a protected sheet", async () => {
    const pane = await openPane();
    const { page, result, cell } = pane;
    await result.getByText("已校验").waitFor();
    await page.evaluate(() => {
      window.excelHost.workbook.active.protection = { options: {}, password: null };
    });
    await fixK5(pane);
    await result
      .getByText(/没有改|受保护/)
      .first()
      .waitFor();
    expect(await cell(sheet, 5, 10)).toBe("30");
  });

  test("a protected workbook", async () => {
    const { page, button, tab, result, sheetNames } = await openPane();
    await result.getByText("已校验").waitFor();
    await page.evaluate(() => {
      window.excelHost.workbook.structureProtection = { options: {}, password: null };
    });
    await tab("月度复盘").click();
    await button("生成复盘").click();
    await result.getByText(/^月度复盘没有完成：工作表或工作簿受保护。/).waitFor();
    expect(await sheetNames()).toEqual([sheet]);
  });

  test("an outcome that Excel does not tell", async () => {
    const pane = await openPane();
    const { page, result } = pane;
    await result.getByText("已校验").waitFor();
    await page.evaluate(() => {
      window.excelHost.failAt(1, "before", "GeneralException", 1000);
    });
    await fixK5(pane);
    await result.getByText(/^改正没有完成：Excel 没有说明是否完成。/).waitFor();
  });

  test("settings of the workbook that cannot be read", async () => {
    const kept: HostStart["kept"] = [
      ["gendan.memory", "1/1"],
      ["gendan.memory.1.0", "{"],
    ];
    const { result } = await openPane({ kept });
    await result.getByText(/^工作簿里保存的设置读不出来/).waitFor();
  });

  test("a sheet that is gone", async () => {
    const { page, result, selected } = await openPane();
    await result.getByText("已校验").waitFor();
    await page.evaluate((name) => {
      window.excelHost.workbook.eventsEnabled = false;
      window.excelHost.workbook.sheets.find((one) => one.name === name)!.name = "改名了";
    }, sheet);
    await page.getByRole("button", { name: /!AB6 / }).click();
    await result.getByText(/^定位单元格没有完成：工作表已被删除或改名。/).waitFor();
    expect((await selected())[0]).toBe("改名了");
  });

  test("a view that is not answered any more is a fault with a way out", async () => {
    const pane = await openPane();
    pane.allow(/./);
    const { page, tab, result, button } = pane;
    await result.getByText("已校验").waitFor();
    await page.route("**/*.js", (route) => route.abort());
    await tab("设置").click();
    await page.getByRole("alert").getByText("窗格出错了").waitFor();
    await page.unroute("**/*.js");
    await button("重试").waitFor();
    await tab("校验").click();
    await button("错误 33").waitFor();
    await eventually(() => page.getByText("窗格出错了").count(), 0);
  });
});
