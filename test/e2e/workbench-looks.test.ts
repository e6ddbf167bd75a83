import { langs } from "../../src/core";
import { viewNames } from "../../src/i18n/pane";
import { axeFaults } from "./support/axe-faults";
import { describeInBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { workbenchPages } from "./support/workbench-pages";

describeInBrowser("how the workbench looks", () => {
  const open = workbenchPages();

  test.each(langs.flatMap((lang) => [false, true].map((dark) => ({ lang, dark }))))(
    "axe finds nothing in the bar and the pane ($lang, dark $dark, pane 320 px)",
    async ({ lang, dark }) => {
      const { page, pane, tab } = await open({ lang, dark, paneWidth: 320 });
      expect((await pane.boundingBox())!.width).toBeCloseTo(320, -1);
      expect(await axeFaults(page, ["[data-part=bar]", "[data-part=pane]"])).toEqual([]);
      await tab(viewNames.today[lang]).click();
      expect(await axeFaults(page, ["[data-part=pane]"])).toEqual([]);
    },
  );

  test("in a window 320 px wide the pane has all of it, and the grid when the pane is hidden", async () => {
    const { page, pane, button } = await open();
    const grid = page.getByRole("region", { name: "表格" });
    await page.setViewportSize({ width: 320, height: 760 });
    await eventually(async () => (await pane.boundingBox())!.width, 320);
    expect((await grid.boundingBox())!.width).toBe(0);
    await button("隐藏窗格").click();
    await eventually(async () => (await grid.boundingBox())!.width, 320);
  });

  test("language and theme change in place; nothing is checked or opened again", async () => {
    const { page, pane, button, text } = await open();
    await button("深色").click();
    await button("English").click();
    await text("Gendan workbench").waitFor();
    await text(/47 lines checked/).waitFor();
    await eventually(() => page.locator("html").getAttribute("lang"), "en");
    await eventually(() => page.title(), "Gendan workbench");
    await button("Hide pane").click();
    await eventually(() => pane.count(), 0);
    await button("Show pane").click();
    await pane.waitFor();
  });
});
