import { readFileSync } from "node:fs";
import type { SheetCells } from "../../src/core";
import { columnsTexts } from "../../src/i18n/pane-columns";
import { makingTexts } from "../../src/i18n/pane-making";
import { viewNames } from "../../src/i18n/pane";
import { teamFileTexts } from "../../src/i18n/pane-team-file";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { excelPanes, type ExcelPane } from "./support/excel-panes";
import { looksFaults } from "./support/looks";

/** What 日期 and 备用 are, has to be asked. */
function workbook(header: string, values = ["2025-02-05", "2025-07-05"]): readonly SheetCells[] {
  const line = (orderNo: string) => `${orderNo} | 优宝 | 湿巾 | 100 | ${values.join(" | ")}`;
  return [sheetFromGrid([header, ...["WF1", "WF2", "WF3"].map(line)].join("\n"), "订单")];
}
const usual = "订单号 | 客户 | 品名 | 数量(片) | 日期 | 交期";
const later = "订单号 | 客户 | 品名 | 订单数量 | 日期 | 颜色 | 交期";
const laterValues = ["2025-02-05", "红", "2025-07-05"];

describeInBrowser("what a team settles", () => {
  const openPane = excelPanes();

  test("one click finds a table right; next month its headers are known, and what changed is said", async () => {
    const { result, tab, button, page, kept } = await openPane({ sheets: workbook(usual) });
    await result.getByText("已校验").waitFor();
    await tab("列对应").click();
    await button("以上都对").click();
    await page.getByText("和记住的表头一样。").waitFor();
    await eventually(() => page.getByText("已确认").count(), 6);

    const next = await openPane({ sheets: workbook(later, laterValues), kept: await kept() });
    await next.tab("列对应").click();
    await next.page.getByText("和记住的表头相比：多了颜色；“数量(片)”改名为“订单数量”。").waitFor();
    await next.button("记住现在的表头").click();
    await next.page.getByText("和记住的表头一样。").waitFor();
  });

  test("what is settled goes from one workbook to another as a file", async () => {
    const { page, result, tab, button } = await openPane({ sheets: workbook(usual) });
    await result.getByText("已校验").waitFor();
    await tab("列对应").click();
    await button("以上都对").click();
    await result.getByText("已保存到工作簿。").waitFor();
    await tab("设置").click();
    await button("导出…").click();
    const download = page.waitForEvent("download");
    await button("下载文件").click();
    const file = await (await download).path();
    await page.getByText(/^已交给浏览器下载 .*-gendan\.json。/).waitFor();
    const text = readFileSync(file, "utf8");
    await eventually(() => page.getByRole("textbox", { name: "文件内容" }).inputValue(), text);

    const next = await openPane({ sheets: workbook(later, laterValues) });
    await next.result.getByText("已校验").waitFor();
    await next.tab("设置").click();
    await next.button("导入…").click();
    const chooser = next.page.waitForEvent("filechooser");
    await next.button("选择文件…").click();
    await (await chooser).setFiles(file);
    await next.page.getByText("将改变 1 项").waitFor();
    await next.button("采用并重新校验").click();
    await next.result.getByText("已保存到工作簿。").waitFor();
    await next.tab("列对应").click();
    await next.page.getByText(/^和记住的表头相比：/).waitFor();
  });

  test("documents are made for the orders ticked by key", async () => {
    const { page, result, tab, button } = await openPane();
    await result.getByText("已校验").waitFor();
    await tab("单据").click();
    await page.getByRole("radio", { name: "全部适用的" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("searchbox").fill("WF2503004");
    const order = page.getByRole("checkbox", { name: /^WF2503004/ });
    await order.focus();
    await page.keyboard.press("Space");
    await button("生成装箱单").click();
    await result.getByText("已生成工作表，只含订单 WF2503004：").waitFor();
  });

  test.each([
    { lang: "zh-CN", dark: false },
    { lang: "en", dark: true },
  ] as const)("looks whole, without a fault ($lang, dark $dark)", async ({ lang, dark }) => {
    const faults: unknown[] = [];
    const look = async ({ page }: ExcelPane, name: string): Promise<void> => {
      for (const width of [400, 320]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await looksFaults(page, `${name}-${lang}-${width}`)));
      }
      await page.setViewportSize({ width: 700, height: 800 });
    };
    const first = await openPane({ sheets: workbook(usual), lang, dark, width: 700 });
    await first.tab(viewNames.columns[lang]).click();
    await first.button(columnsTexts.confirmAll[lang]).waitFor();
    await look(first, "asked");
    await first.button(columnsTexts.confirmAll[lang]).click();
    await first.button(columnsTexts.confirmAll[lang]).waitFor({ state: "detached" });

    const next = await openPane({
      ...{ sheets: workbook(later, laterValues), lang, dark, width: 700 },
      kept: await first.kept(),
    });
    const { page, tab, button } = next;
    await tab(viewNames.columns[lang]).click();
    await button(columnsTexts.keepHeaders[lang]).waitFor();
    await look(next, "changed");
    await tab(viewNames.sheets[lang]).click();
    await page.getByRole("radio", { name: makingTexts.ordersChosen[lang] }).check();
    await page.getByRole("checkbox").first().check();
    await look(next, "orders");
    await tab(viewNames.settings[lang]).click();
    await button(teamFileTexts.exportOpen[lang]).click();
    await page.getByRole("dialog").waitFor();
    await look(next, "export");
    await page.keyboard.press("Escape");
    await button(teamFileTexts.importOpen[lang]).click();
    const pasted = page.getByRole("textbox", { name: teamFileTexts.paste[lang] });
    await pasted.fill('{"columns":{"数量":"qty"},"name":1}');
    await page.getByText(teamFileTexts.refused[lang]).waitFor();
    await look(next, "refused");
    await pasted.fill(
      '{"columns":{"日期":null},"settings":{"dueSoonWorkdays":7},"habits":{"struck":"cancelled"}}',
    );
    await page.getByText(/^(将改变 3 项|3 things change)$/).waitFor();
    await look(next, "import");
    expect(faults).toEqual([]);
  });
});
