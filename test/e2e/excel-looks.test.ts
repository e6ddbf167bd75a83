import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { langs, type Lang } from "../../src/core";
import { viewIds, viewNames, type ViewId } from "../../src/i18n/pane";
import { axeFaults } from "./support/axe-faults";
import { describeInBrowser } from "./support/browser";
import { excelPanes, type ExcelPane } from "./support/excel-panes";

/** `PICTURES=folder` keeps a picture of every view. */
const pictures = process.env["PICTURES"];

const looks = langs.flatMap((lang) =>
  [false, true].flatMap((dark) => [320, 400].map((width) => ({ lang, dark, width }))),
);

/** Goes to a view, by its tab or by the menu of those that do not fit. */
async function show({ page, tab, button }: ExcelPane, view: ViewId, lang: Lang): Promise<void> {
  const name = viewNames[view][lang];
  if (await tab(name).isVisible()) await tab(name).click();
  else {
    await button(/^(更多|More)$/).click();
    await page.getByRole("menuitem", { name }).click();
  }
  const main = page.getByRole("main", { name });
  await main.waitFor();
  await main.getByRole("status").waitFor({ state: "detached" });
}

/** How many pixels something stands out of the page, to be scrolled to sideways. */
function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll("main, main *")].map((element) =>
        element instanceof HTMLElement && getComputedStyle(element).overflowX !== "hidden"
          ? element.scrollWidth - element.clientWidth
          : 0,
      ),
    ),
  );
}

describeInBrowser("every view", () => {
  const openPane = excelPanes();

  test.each(looks)("is whole and without a fault: $lang, dark $dark, $width px", async (look) => {
    const pane = await openPane(look);
    const { page, result } = pane;
    await result.getByText(/47/).waitFor();
    const faults: unknown[] = [];
    for (const view of viewIds) {
      await show(pane, view, look.lang);
      const entry = page.locator("main ul > li > button").first();
      if (await entry.isVisible()) await entry.click();
      await page.mouse.move(0, 0);
      if (pictures !== undefined)
        await keepPicture(page, `${view}-${look.lang}-${look.dark ? "dark" : "light"}-${look.width}`);
      const out = await sticksOut(page);
      if (out > 1) faults.push([view, "sticks out", out]);
      faults.push(...(await axeFaults(page)).map((fault) => [view, fault]));
    }
    expect(faults).toEqual([]);
  });
});

async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures!, { recursive: true });
  await page.screenshot({ path: join(pictures!, `${name}.png`), animations: "disabled" });
}
