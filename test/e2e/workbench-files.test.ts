import { readFileSync } from "node:fs";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { openZip } from "../../src/adapters/xlsx/zip/zip";
import { cellAt } from "../../src/core";
import { sample } from "../support/gendan";
import { packed, richParts } from "../support/rich-workbook";
import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { workbenchPages, type Workbench } from "./support/workbench-pages";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function openOwn({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: xlsxType, buffer: Buffer.from(bytes) };
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** Types into a cell as a person would: its address in the name box, then the keys. */
async function typeInto({ page }: Workbench, address: string, keys: string): Promise<void> {
  const nameBox = page.getByRole("region", { name: "表格" }).locator("input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(keys);
  await page.keyboard.press("Enter");
}

/** Names of the parts whose packed bytes are not the same in both. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [one, other] = [before, after].map((bytes) => openZip(bytes, inflateOnNode));
  const names = new Set([...one!.entries, ...other!.entries].map(({ name }) => name));
  const text = (part: Uint8Array | null) => (part === null ? null : Buffer.from(part).toString("base64"));
  return [...names].filter((name) => text(one!.readPart(name)) !== text(other!.readPart(name))).sort();
}

/** The cell's sheet; the calculation asked for anew; the order of calculation, which names the formula that went. */
const ofTheCell = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
];

describeInBrowser("files in the workbench", () => {
  const open = workbenchPages();

  test("an own file is opened, changed and saved; its other parts stay as they were", async () => {
    const workbench = await open();
    const bytes = packed(richParts());
    await openOwn(workbench, "我的订单.xlsx", bytes);
    await workbench.page.locator("[data-part=bar]").getByText("我的订单.xlsx").waitFor();
    await typeInto(workbench, "A2", "PO-777");
    await workbench.text("有未保存的改动").waitFor();
    const { name, bytes: saved, sheets } = await workbench.save();
    expect(name).toBe("我的订单-gendan.xlsm");
    expect(cellAt(sheets[0]!, 2, 0)).toBe("PO-777");
    expect(changedParts(bytes, saved)).toEqual(ofTheCell);
    await workbench.text(/已另存为 我的订单-gendan.xlsm/).waitFor();
  });

  test("a formula with a function of ours is calculated, and stored as Excel stores it", async () => {
    const workbench = await open();
    await typeInto(workbench, "AG1", "=GENDAN.CARTONS(10000,24)");
    await typeInto(workbench, "AG2", "=1+1");
    await workbench.text("有未保存的改动").waitFor();
    const results = async () => {
      const { sheets } = await workbench.save();
      return [cellAt(sheets[0]!, 1, 32), cellAt(sheets[0]!, 2, 32)];
    };
    await eventually(results, [417, 2]);
    const { bytes } = await workbench.save();
    const sheet = openZip(bytes, inflateOnNode).readPart("xl/worksheets/sheet1.xml");
    expect(new TextDecoder().decode(sheet!)).toContain("<f>_xldudf_GENDAN_CARTONS(10000,24)</f>");
  });

  test.each([
    {
      what: "no workbook",
      name: "photo.png",
      bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
    },
    {
      what: "cut short",
      name: "cut.xlsx",
      bytes: new Uint8Array(readFileSync(sample("S01"))).slice(0, 9000),
    },
    { what: "empty", name: "empty.xlsx", bytes: new Uint8Array(0) },
  ])("a file that is $what is refused in words, and the workbook before stays", async ({ name, bytes }) => {
    const workbench = await open();
    await openOwn(workbench, name, bytes);
    await workbench.text(new RegExp(`打不开 ${name.replace(".", "\\.")}：.{6,}`)).waitFor();
    await eventually(() => workbench.text("S01_订单跟踪表_湿巾围兜.xlsx").count(), 1);
    await workbench.button("错误 33").waitFor();
  });

  test("text files open too; the copy says what it does not hold", async () => {
    const workbench = await open();
    const csv = "订单号,交期,订单数量\nPO-1,2025-07-01,100\nPO-2,2025-07-02,200\n";
    await openOwn(workbench, "导出.csv", new TextEncoder().encode(csv));
    await workbench.text("已校验 2 行").first().waitFor();
    const { name, sheets } = await workbench.save();
    expect(name).toBe("导出-gendan.xlsx");
    expect(cellAt(sheets[0]!, 2, 0)).toBe("PO-1");
    await workbench.text(/原文件是 csv 格式/).waitFor();
  });

  test("unsaved work is asked about before another workbook, and before the page is left", async () => {
    const workbench = await open();
    const { page, button, text } = workbench;
    await typeInto(workbench, "AG1", "x");
    await text("有未保存的改动").waitFor();
    await button(/^示例/).click();
    await page.getByRole("menuitem", { name: /包材采购/ }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
    await eventually(() => text("S01_订单跟踪表_湿巾围兜.xlsx").count(), 1);
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await button(/^示例/).click();
    await page.getByRole("menuitem", { name: /包材采购/ }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "不保存，打开" }).click();
    await eventually(() => text("S02_包材采购_袋与纸箱.xlsx").count(), 1);
  });
});
