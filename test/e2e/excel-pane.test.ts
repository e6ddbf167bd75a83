import type { Browser } from "playwright-core";
import { securityHeaders } from "../../src/manifest/security";
import { officeJsUrl } from "../../src/manifest/variants";
import { sampleSheets } from "../support/sample-sheets";
import { describeInBrowser, launch } from "./support/browser";
import { builtFolder, hostScript, openExcelPane } from "./support/excel-pane";
import { serveFolder, type StaticServer } from "./support/static-server";

describeInBrowser("the built pane in Excel", () => {
  let browser: Browser;
  let server: StaticServer;
  let script: string;

  beforeAll(async () => {
    browser = await launch();
    server = await serveFolder(builtFolder, securityHeaders(officeJsUrl("global")));
    script = hostScript();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("checks the sheet it opens on; neither the page nor its policy complains", async () => {
    const sheets = await sampleSheets("S01");
    const { page, complaints } = await openExcelPane(browser, script, server.url, { sheets });
    await page.getByText("已校验 47 行，发现 162 项。").waitFor();
    expect(await page.getByRole("button", { name: "错误 33" }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
