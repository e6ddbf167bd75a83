import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type Serving } from "../../../src/cli/serve/serve-folder";
import { workbenchHeaders } from "../../../src/cli/serve/workbench-headers";
import { securityHeaders } from "../../../src/manifest/security";
import { officeJsUrl } from "../../../src/manifest/variants";
import { describeInBrowser, launch } from "../../e2e/support/browser";
import { eventually } from "../../e2e/support/eventually";
import { openWatched } from "../../e2e/support/page";
import { isBuilt } from "./bundles";
import { root } from "./lock";

const officeJs = officeJsUrl("global");
const library = join(root, "node_modules/@microsoft/office-js/dist");

/** Every breach of a page's policy, those that a script catches too, from before its first script on. */
async function breachesOf(page: Page, url: string, ready: RegExp): Promise<readonly string[]> {
  const breaches: string[] = [];
  await page.exposeFunction("tellBreach", (text: string) => breaches.push(text));
  await page.addInitScript({
    content: `document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) =>
      tellBreach([effectiveDirective, blockedURI, sourceFile].join(" ")));`,
  });
  await page.goto(url);
  await page.getByText(ready).first().waitFor();
  return breaches;
}

(isBuilt ? describeInBrowser : describe.skip)("the built pages (skipped before npm run build)", () => {
  let browser: Browser;
  let serving: Serving | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => serving?.close());
  afterAll(() => browser.close());

  /** A page on a built folder served with its headers, and Microsoft's library in place of its address. */
  async function pageOn(build: string, headers: Readonly<Record<string, string>>) {
    serving = await serveFolder(join(root, "dist", build), { headers, port: 0, tries: 1 });
    const { origin } = new URL(officeJs);
    const watched = await openWatched(browser, { locale: "en" }, [new URL(serving.url).origin, origin]);
    await watched.page.route(`${origin}/**`, async (route) => {
      const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      await route.fulfill({ body: await readFile(join(library, file)), contentType: "text/javascript" });
    });
    watched.page.setDefaultTimeout(100_000);
    return { ...watched, url: serving.url };
  }

  test("the workbench keeps to its policy, and asks its own server only", async () => {
    const { page, url, strayed } = await pageOn("workbench", workbenchHeaders);
    expect(await breachesOf(page, `${url}?lang=en`, /lines checked/)).toEqual([]);
    expect(strayed).toEqual([]);
    await page.context().close();
  }, 200_000);

  test("the pane keeps to its policy, and asks its own server and Microsoft's library only", async () => {
    const { page, url, strayed } = await pageOn("addin", securityHeaders(officeJs));
    const breaches = await breachesOf(page, `${url}taskpane.html`, /Excel/);
    expect(breaches).toEqual([]);
    expect(strayed).toEqual([]);
    // A breach of ours, to see that they are told.
    await page.evaluate("setTimeout(() => eval('1'))");
    await eventually(() => Promise.resolve(breaches.length), 1);
    expect(breaches[0]).toMatch(/^script-src eval /);
    await page.context().close();
  }, 200_000);
});
