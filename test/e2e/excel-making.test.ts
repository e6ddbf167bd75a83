import { check } from "../../src/app/check";
import {
  chineseWorkCalendar,
  dayFromText,
  defaultSettings,
  documents,
  layOut,
  reviewOf,
  type PlacedSheet,
} from "../../src/core";
import { fileNameOf } from "../../src/taskpane/office-page";
import { sampleSheets } from "../support/sample-sheets";
import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { usualDay } from "./support/excel-pane";
import { excelPanes, type ExcelPane } from "./support/excel-panes";

const month = "2025-05";

/** The review of S01, reckoned here. */
async function expectedReview(file: string): Promise<readonly PlacedSheet[]> {
  const asOf = dayFromText(usualDay);
  const outcome = check(await sampleSheets("S01"), { asOf, profile: {} });
  if (outcome.kind !== "checked") throw new Error("S01 has no order table");
  const { tables } = outcome;
  const calendar = chineseWorkCalendar(defaultSettings);
  const files = tables.map(() => file);
  return layOut(reviewOf(tables, { month, asOf, lang: "zh-CN", calendar, files, home: file }).report);
}

/** The values of a sheet of the host, by row and column. */
function valuesOf({ page }: ExcelPane, sheet: string): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate((name) => {
    const values: [string, unknown][] = [];
    window.excelHost.workbook.sheets
      .find((one) => one.name === name)
      ?.cells.forEach(({ value }, row, column) => {
        if (value !== null && value !== "") values.push([`${row}:${column}`, value]);
      });
    return Object.fromEntries(values);
  }, sheet);
}

function placedValues({ cells }: PlacedSheet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    cells
      .filter(({ value }) => value !== null && value !== "")
      .map(({ row, column, value }) => [`${row}:${column}`, value]),
  );
}

describeInBrowser("making sheets in Excel", () => {
  const openPane = excelPanes();

  test("one click makes the monthly review, every cell of it as reckoned", async () => {
    const pane = await openPane();
    const { page, result, button, tab, sheetNames, selected } = pane;
    await result.getByText("已校验").waitFor();
    await tab("月度复盘").click();
    await page.getByRole("combobox", { name: "复盘月份" }).selectOption(month);
    await button("生成复盘").click();
    const links = result.getByRole("button", { name: /^查看 / });
    await links.first().waitFor();

    const url = await page.evaluate(() => Office.context.document.url);
    const expected = await expectedReview(fileNameOf(url) || "workbook");
    const names = expected.map(({ name }) => name);
    expect((await sheetNames()).slice(1)).toEqual(names);
    for (const sheet of expected) expect(await valuesOf(pane, sheet.name)).toEqual(placedValues(sheet));

    await result.getByRole("button", { name: `查看 ${names[0]!}` }).click();
    await eventually(selected, [names[0]!, 1, 0]);
  });

  test("every kind of document is listed with its help, made for its day, and can be shown", async () => {
    const { page, result, button, tab, sheetNames, selected } = await openPane();
    await result.getByText("已校验").waitFor();
    await tab("单据").click();
    await page.getByLabel("单据日期").fill("2025-06-19");
    const items = page.getByRole("list", { name: "单据" }).getByRole("listitem");
    await eventually(() => items.count(), documents.length);
    for (const { name, help } of documents) {
      await page.getByText(help["zh-CN"], { exact: true }).waitFor();
      const before = await sheetNames();
      // While it is being made, a sheet bears a name that begins with `~`.
      const added = async () =>
        (await sheetNames()).filter((one) => !before.includes(one) && !one.startsWith("~"));
      await button(`生成${name["zh-CN"]}`).click();
      await eventually(async () => (await added()).length > 0, true);
      const [first] = await added();
      await result.getByRole("button", { name: `查看 ${first}`, exact: true }).click();
      await eventually(async () => (await selected())[0], first);
    }
  });
});
