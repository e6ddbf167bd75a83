import type { Browser } from "playwright-core";
import { serveFolder, type Serving } from "../../../src/cli/serve/serve-folder";
import { launch } from "./browser";
import type { WatchedPage } from "./page";

export interface WatchedBrowser {
  readonly browser: () => Browser;
  /** Address of the folder served. */
  readonly url: () => string;
  /** Closes the page after the test, which fails when the page complained of anything not allowed, or asked elsewhere. */
  readonly keep: (watched: WatchedPage, allowed: readonly RegExp[]) => void;
}

/** A browser and a built folder served to it, for the tests of a file. */
export function watchedBrowser(folder: string, headers: Readonly<Record<string, string>>): WatchedBrowser {
  let browser: Browser;
  let serving: Serving;
  let opened: { readonly watched: WatchedPage; readonly allowed: readonly RegExp[] }[] = [];

  beforeAll(async () => {
    browser = await launch();
    serving = await serveFolder(folder, { headers, port: 0, tries: 1 });
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { watched } of pages) await watched.page.context().close();
    for (const { watched, allowed } of pages) {
      expect(watched.complaints.filter((text) => !allowed.some((one) => one.test(text)))).toEqual([]);
      expect(watched.strayed).toEqual([]);
    }
  });
  afterAll(async () => {
    await browser.close();
    await serving.close();
  });
  return {
    browser: () => browser,
    url: () => serving.url,
    keep: (watched, allowed) => opened.push({ watched, allowed }),
  };
}
