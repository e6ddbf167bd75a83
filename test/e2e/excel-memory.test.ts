import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { excelPanes } from "./support/excel-panes";

const sheet = "2025订单跟踪";

describeInBrowser("what the workbook remembers", () => {
  const openPane = excelPanes();

  test("what the team says of a column holds in the next pane, until it is taken back", async () => {
    const { page, tab, result, kept } = await openPane();
    await result.getByText("已校验").waitFor();
    await tab("列对应").click();
    const columns = page.getByRole("list", { name: `${sheet} 的列` });
    await columns.getByRole("button", { name: /^B ?订单号/ }).click();
    await page.getByRole("combobox", { name: "这一列是" }).selectOption({ label: "客户PO" });
    await result.getByText("已保存到工作簿。").waitFor();

    const next = await openPane({ kept: await kept() });
    await next.tab("列对应").click();
    const head = next.page.getByRole("button", { name: /^B ?订单号/ });
    await head.getByText("客户PO").waitFor();
    await head.getByText("已确认").waitFor();
    await head.click();
    await next.button("恢复自动识别").click();
    await head.getByText("订单号").nth(1).waitFor();
    await eventually(() => head.getByText("已确认").count(), 0);
  });

  test("what the team says a colour means changes the check, and holds in the next pane", async () => {
    const yellow = "底色 #FFFF00表示";
    const { page, button, result, kept } = await openPane();
    await button("错误 33").waitFor();
    await page.getByText(/^颜色与删除线/).click();
    await page.getByRole("combobox", { name: yellow }).selectOption({ label: "已取消" });
    await result.getByText("已保存到工作簿。").waitFor();
    await eventually(() => button("错误 33").count(), 0);

    const next = await openPane({ kept: await kept() });
    await next.page.getByText(/^颜色与删除线/).click();
    const select = next.page.getByRole("combobox", { name: yellow });
    await eventually(() => select.inputValue(), "cancelled");
    await select.selectOption({ label: "按图例" });
    await next.button("错误 33").waitFor();
  });

  test("a threshold is refused when it is none, and kept when it is one", async () => {
    const { page, tab, result, kept } = await openPane();
    await result.getByText("已校验").waitFor();
    await tab("设置").click();
    const soon = page.getByRole("textbox", { name: "“即将到期”的工作日数" });
    await soon.fill("很多");
    await page.getByText("请填 0 到 60 的整数。").waitFor();
    await soon.fill("60");
    await soon.press("Enter");
    await result.getByText("已保存到工作簿。").waitFor();

    const next = await openPane({ kept: await kept() });
    await next.result.getByText("已校验").waitFor();
    await next.tab("今日").click();
    await next.button(/即将到期/).waitFor();
    await next.tab("设置").click();
    await next.button("恢复默认标准").click();
    await eventually(() => next.page.getByLabel("“即将到期”的工作日数").inputValue(), "3");
  });

  test("the language is chosen in the pane", async () => {
    const { page, tab, result } = await openPane();
    await result.getByText("已校验").waitFor();
    await tab("设置").click();
    await page.getByRole("radio", { name: "English" }).check();
    await tab("Check").click();
    await page.getByRole("button", { name: "Error 33" }).waitFor();
  });

  test("Today tells what blocks a line, of whom it waits, and what changed since the last round", async () => {
    const { page, tab, button, result, kept } = await openPane();
    await result.getByText("已校验").waitFor();
    await tab("今日").click();
    await page.getByText("未完成 32 行").waitFor();
    await page.getByLabel("只看哪些行").selectOption("manager");
    const lines = page.getByRole("list", { name: "订单行" });
    await lines
      .getByText(/缺销售经理审核（等销售经理，从 \d{4}-\d\d-\d\d 起 \d+ 天）/)
      .first()
      .waitFor();
    await button("整理完毕").click();
    await result.getByText("已记下现状，下次整理时列出变化。").waitFor();

    const next = await openPane({ kept: await kept(), today: "2025-06-23" });
    await next.result.getByText("已校验").waitFor();
    await next.page.evaluate((name) => {
      window.excelHost.userEdit(`${name}!B5`, [["WF9999999"]]);
    }, sheet);
    await next.tab("今日").click();
    await next.page.getByText(/上次整理 2025-06-20：\d+ 行有变化。 1 行已不在表中。/).waitFor();
    await next.page.getByLabel("只看哪些行").selectOption("changed");
    await next.page.getByText("新增的订单行").first().waitFor();
  });
});
