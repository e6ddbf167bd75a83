import type { Page } from "playwright-core";
import { langs, type Lang } from "../../src/core";
import { checkTexts } from "../../src/i18n/pane-check";
import { viewIds, viewNames, type ViewId } from "../../src/i18n/pane";
import { axeFaults } from "./support/axe-faults";
import { describeInBrowser } from "./support/browser";
import { excelPanes, type ExcelPane } from "./support/excel-panes";
import { keepPicture, looksFaults, sticksOut } from "./support/looks";

const looks = langs.flatMap((lang) => [
  { lang, dark: false, forcedColors: false },
  { lang, dark: true, forcedColors: false },
  { lang, dark: true, forcedColors: true },
]);
const widths = [400, 320];

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

describeInBrowser("every view", () => {
  const openPane = excelPanes();

  test.each(looks)(
    "is whole and without a fault: $lang, dark $dark, contrast $forcedColors",
    async (look) => {
      const { lang, dark, forcedColors } = look;
      const pane = await openPane(look);
      const { page, result } = pane;
      await result.getByText(/47/).waitFor();
      const faults: unknown[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const view of viewIds) {
          await show(pane, view, lang);
          await openFirstEntry(page);
          await keepPicture(
            page,
            [view, lang, forcedColors ? "contrast" : dark ? "dark" : "light", width].join("-"),
          );
          const out = await sticksOut(page);
          if (out > 1) faults.push([view, width, "sticks out", out]);
          if (width === 320) faults.push(...(await axeFaults(page)).map((fault) => [view, fault]));
        }
      }
      expect(faults).toEqual([]);
    },
  );

  test.each(langs)("is without a fault while a dialog stands over it (%s)", async (lang) => {
    const { page, result, button } = await openPane({ lang, width: 320 });
    await result.getByText(/47/).waitFor();
    await page.getByRole("main").getByRole("listitem").first().waitFor();
    await openFirstEntry(page);
    await button(checkTexts.waive[lang]).click();
    await page.getByRole("dialog").waitFor();
    expect(await looksFaults(page, `waive-${lang}-light-320`)).toEqual([]);
  });
});

async function openFirstEntry(page: Page): Promise<void> {
  const entry = page.locator("main ul > li > button[aria-expanded=false]").first();
  const isOpen = await page.locator("main ul > li > button[aria-expanded=true]").count();
  if (isOpen === 0 && (await entry.isVisible())) await entry.click();
  await page.mouse.move(0, 0);
}
