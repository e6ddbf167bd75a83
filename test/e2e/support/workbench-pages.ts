import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import { openWorkbookFile } from "../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import { workbenchHeaders } from "../../../src/cli/serve/workbench-headers";
import type { Lang, SheetCells } from "../../../src/core";
import { openWatched } from "./page";
import { watchedBrowser } from "./watched-browser";

const builtFolder = join(__dirname, "../../../dist/workbench");
const usualDay = "2025-06-20T10:00:00";

/** What Univer says of itself, which is not ours: its formula bar measures itself while it is being drawn. */
const ofTheGrid = /column width is less than 0/;

export interface WorkbenchOptions {
  readonly lang?: Lang;
  readonly dark?: boolean;
  readonly paneWidth?: number;
}

export interface Workbench {
  readonly page: Page;
  readonly button: (name: string | RegExp) => Locator;
  readonly pane: Locator;
  readonly tab: (name: string | RegExp) => Locator;
  readonly text: (text: string | RegExp) => Locator;
  /** The cell that is selected, as the name box has it. */
  readonly selected: () => Promise<string>;
  /** Saves a copy by its button. */
  readonly save: () => Promise<SavedCopy>;
  /** Forgets a complaint this test causes on purpose. */
  readonly allow: (complaint: RegExp) => void;
}

export interface SavedCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetCells[];
}

async function savedCopy(download: Download): Promise<SavedCopy> {
  const folder = mkdtempSync(join(tmpdir(), "gendan-saved-"));
  try {
    const file = join(folder, "saved");
    await download.saveAs(file);
    const bytes = new Uint8Array(readFileSync(file));
    const name = download.suggestedFilename();
    const { sheets } = await openWorkbookFile(bytes, name, { inflate: inflateOnNode });
    return { name, bytes, sheets };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function workbenchOf(page: Page, allow: Workbench["allow"]): Workbench {
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const pane = page.locator("[data-part=pane]");
  return {
    page,
    allow,
    button,
    pane,
    tab: (name) => pane.getByRole("tab", { name }),
    text: (text) => page.getByText(text),
    selected: () =>
      page
        .getByRole("region", { name: /^(表格|Grid)$/ })
        .locator("input")
        .first()
        .inputValue(),
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button(/^(另存为…|Save as…)$/).click(),
      ]);
      return savedCopy(download);
    },
  };
}

/** Opens workbenches for the tests of a file; no test ends well while a page complained or asked a foreign address. */
export function workbenchPages(): (options?: WorkbenchOptions) => Promise<Workbench> {
  const { browser, url, keep } = watchedBrowser(builtFolder, workbenchHeaders);

  return async ({ lang = "zh-CN", dark = false, paneWidth = 400 } = {}) => {
    const look = {
      viewport: { width: 1400, height: 900 },
      locale: lang,
      colorScheme: dark ? ("dark" as const) : ("light" as const),
    };
    const watched = await openWatched(browser(), look, [new URL(url()).origin]);
    const { page } = watched;
    const allowed = [ofTheGrid];
    keep(watched, allowed);
    page.setDefaultTimeout(60_000);
    await page.clock.setFixedTime(new Date(usualDay));
    await page.goto(`${url()}?lang=${lang}&pane=${paneWidth}`);
    await page.getByText(lang === "en" ? /lines checked/ : /已校验 \d+ 行/).waitFor();
    return workbenchOf(page, (complaint) => allowed.push(complaint));
  };
}
