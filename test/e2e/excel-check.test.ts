import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { excelPanes, type ExcelPane } from "./support/excel-panes";

const sheet = "2025订单跟踪";

async function opened(openPane: ReturnType<typeof excelPanes>): Promise<ExcelPane> {
  const pane = await openPane();
  await pane.result.getByText("已校验 47 行，发现 162 项。").waitFor();
  return pane;
}

const findings = ({ page }: ExcelPane) => page.getByRole("list", { name: "问题" });

/** How many rules colour the sheet's cells, how many notes stand on it, and its cells' own fills. */
function looks({ page }: ExcelPane): Promise<readonly [number, number, string]> {
  return page.evaluate((name) => {
    const found = window.excelHost.workbook.sheets.find((one) => one.name === name)!;
    const fills = new Map<string, number>();
    found.cells.forEach(({ style: { fillColor } }) => {
      fills.set(String(fillColor), (fills.get(String(fillColor)) ?? 0) + 1);
    });
    return [
      found.conditionalFormats.length,
      found.notes.length + found.comments.length,
      [...fills].join(),
    ] as const;
  }, sheet);
}

describeInBrowser("checking in Excel", () => {
  const openPane = excelPanes();

  test("the counts filter the findings, and each leads to its cell", async () => {
    const pane = await opened(openPane);
    const { button, selected } = pane;
    for (const name of ["错误 33", "警告 12", "提示 117"]) await button(name).waitFor();
    await button("错误 33").click();
    await eventually(() => findings(pane).getByRole("listitem").count(), 33);
    await findings(pane).getByRole("button", { name: /AB6/ }).click();
    await eventually(selected, [sheet, 6, 27]);
    await button("下一项").click();
    await eventually(selected, [sheet, 9, 27]);
    await button("上一项").click();
    await eventually(selected, [sheet, 6, 27]);
  });

  test("a fix shows before and after, changes the cell, and is undone", async () => {
    const pane = await opened(openPane);
    const { page, button, cell, result } = pane;
    await page.getByRole("searchbox").fill("克重 文本 WF2503001");
    await findings(pane).getByRole("button", { name: /!K5 / }).click();
    await page.getByText("30（文本）").waitFor();
    await page.getByText("30（数字）").waitFor();
    expect(await cell(sheet, 5, 10)).toBe("30");
    await button("改正").click();
    await result.getByText("已改正 1 个单元格。").waitFor();
    expect(await cell(sheet, 5, 10)).toBe(30);
    await button("提示 116").waitFor();
    await result.getByRole("button", { name: "撤销更改" }).click();
    await result.getByText("已恢复 1 个单元格。").waitFor();
    expect(await cell(sheet, 5, 10)).toBe("30");
    await button("提示 117").waitFor();
  });

  test("all fixes are shown first, and written once accepted", async () => {
    const pane = await opened(openPane);
    const { page, button, cell, result } = pane;
    await button("全部改正（88）").click();
    const dialog = page.getByRole("dialog", { name: "改正 88 个单元格" });
    await eventually(() => dialog.getByText("改为").count(), 88);
    await dialog.getByRole("button", { name: "取消" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await cell(sheet, 5, 10)).toBe("30");
    await button("全部改正（88）").click();
    await dialog.getByRole("button", { name: "改正" }).click();
    await result.getByText("已改正 88 个单元格。").waitFor();
    expect(await cell(sheet, 5, 10)).toBe(30);
    await eventually(() => button(/^全部改正/).count(), 0);
  });

  test("a cell that a colleague changed meanwhile is left as it is, and said", async () => {
    const pane = await opened(openPane);
    const { page, button, cell, result } = pane;
    await page.getByRole("searchbox").fill("克重 文本 WF2503001");
    await findings(pane).getByRole("button", { name: /!K5 / }).click();
    await page.evaluate((name) => {
      window.excelHost.workbook.eventsEnabled = false;
      window.excelHost.coAuthorEdit(`${name}!K5`, [["约30"]]);
    }, sheet);
    await button("改正").click();
    await result.getByText(`${sheet}!K5：内容已被人改过`).waitFor();
    expect(await cell(sheet, 5, 10)).toBe("约30");
  });

  test("marks are put on the cells and taken off without a trace", async () => {
    const pane = await opened(openPane);
    const { button, result } = pane;
    const before = await looks(pane);
    await button("标记").click();
    await result.getByText(/^已在 \d+ 个单元格上做标记。/).waitFor();
    const [colouring, notes] = await looks(pane);
    expect(colouring).toBeGreaterThan(before[0]);
    expect(notes).toBeGreaterThan(20);
    await button("标记").click();
    await result.getByText("标记已清除，单元格恢复原样。").waitFor();
    await eventually(() => looks(pane), before);
  });

  test("a waiver keeps its reason in the workbook, for the next pane too", async () => {
    const pane = await opened(openPane);
    const { page, button } = pane;
    await findings(pane).getByRole("button", { name: /AB6/ }).click();
    await button("忽略…").click();
    const dialog = page.getByRole("dialog", { name: "忽略这个问题" });
    await dialog.getByRole("textbox", { name: "原因" }).fill("已电话确认，<b>补签</b>中");
    await dialog.getByRole("textbox", { name: "谁决定的" }).fill("小钱");
    await dialog.getByRole("button", { name: "忽略", exact: true }).click();
    await button("错误 32").waitFor();

    const next = await openPane({ kept: await pane.kept() });
    await next.button("错误 32").waitFor();
    await next.page.getByText("已忽略（1）").click();
    await next.page.getByText("已电话确认，<b>补签</b>中（小钱，2025-06-20）").waitFor();
    await next.button("恢复提醒").click();
    await next.button("错误 33").waitFor();
  });

  test("typing into the sheet checks it again", async () => {
    const { page, button } = await opened(openPane);
    await page.evaluate((name) => {
      window.excelHost.userEdit(`${name}!K5`, [[30]]);
    }, sheet);
    await button("提示 116").waitFor();
  });
});
