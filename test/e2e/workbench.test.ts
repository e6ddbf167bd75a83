import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { cellAt, isBlank, type SheetCells } from "../../src/core";
import { sampleSheets } from "../support/sample-sheets";
import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { workbenchPages } from "./support/workbench-pages";

const root = join(__dirname, "../..");
const orders = "2025订单跟踪";

function sheetNamed(sheets: readonly SheetCells[], name: string): SheetCells {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** Every cell that holds something, by row and column. */
function contentOf(sheet: SheetCells): readonly (readonly [string, unknown])[] {
  return sheet.columns.flatMap(({ values }, column) =>
    values.flatMap((value, at) => (isBlank(value) ? [] : [[`${at + 1}:${column}`, value] as const])),
  );
}

/** The review of S01 as the command line writes it. */
async function reviewByCommandLine(): Promise<readonly SheetCells[]> {
  const folder = mkdtempSync(join(tmpdir(), "gendan-review-"));
  try {
    const output = join(folder, "review.xlsx");
    const sample = join(root, "assets/samples/S01_订单跟踪表_湿巾围兜.xlsx");
    const words = [
      "review",
      sample,
      "--month",
      "2025-05",
      "--as-of",
      "2025-06-20",
      "--lang",
      "zh-CN",
      "-o",
      output,
    ];
    execFileSync(process.execPath, [join(root, "dist/cli/gendan.js"), ...words], { stdio: "ignore" });
    const bytes = new Uint8Array(readFileSync(output));
    return (await openWorkbookFile(bytes, output, { inflate: inflateOnNode })).sheets;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describeInBrowser("the workbench", () => {
  const open = workbenchPages();

  test("check, counts, jump, fix, undo", async () => {
    const { page, button, text, selected, save } = await open();
    for (const name of ["错误 33", "警告 12", "提示 117"]) await button(name).waitFor();
    await page.getByRole("searchbox").fill("WF2503001 订单数量是文本");
    await button(/订单数量是文本，按 2400 读取/).click();
    await eventually(selected, "M5");
    await button(/^改正$/).click();
    await text(/已改正 1 个单元格/).waitFor();
    expect(cellAt(sheetNamed((await save()).sheets, orders), 5, 12)).toBe(2400);
    await button("撤销更改").first().click();
    await text(/已恢复 1 个单元格/).waitFor();
    const [before] = await sampleSheets("S01");
    expect(contentOf(sheetNamed((await save()).sheets, orders))).toEqual(contentOf(before!));
  });

  test("the monthly review is the command line's, figure for figure; its charts are drawn beside it", async () => {
    const { page, button, tab, text, save } = await open();
    await tab("月度复盘").click();
    await button("生成复盘").click();
    await text("已生成工作表：").waitFor();
    const charts = page.getByRole("region", { name: "图表" }).getByRole("img");
    await charts.nth(1).waitFor();
    const { sheets } = await save();
    const wanted = (await reviewByCommandLine()).filter(({ name }) => name.includes("2025-05"));
    expect(wanted.length).toBeGreaterThan(1);
    for (const sheet of wanted) {
      expect(contentOf(sheetNamed(sheets, sheet.name))).toEqual(contentOf(sheet));
    }
  });
});
