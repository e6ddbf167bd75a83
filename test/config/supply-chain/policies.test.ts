import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder } from "../../../src/cli/serve/serve-folder";
import { workbenchHeaders } from "../../../src/cli/serve/workbench-headers";
import { securityHeaders } from "../../../src/manifest/security";
import { officeJsUrl } from "../../../src/manifest/variants";
import { describeInBrowser, launch } from "../../e2e/support/browser";
import { allRefused, trialPage, trialScript } from "./trials";

const answers: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/foreign.js": ["text/javascript", "window.foreign = true;"],
  "/picture.svg": ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
};

describeInBrowser("a browser keeps the policy of", () => {
  const folder = mkdtempSync(join(tmpdir(), "gendan-policy-"));
  let browser: Browser;
  let other: Server;
  let asked: string[];
  let otherUrl: string;

  beforeAll(async () => {
    browser = await launch();
    other = createServer(({ url = "/" }, response) => {
      asked.push(url);
      const [type, body] = answers[url] ?? ["text/html", frameOf(url)];
      response.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" }).end(body);
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    otherUrl = `http://localhost:${(other.address() as AddressInfo).port}/`;
    writeFileSync(join(folder, "index.html"), trialPage(otherUrl));
    writeFileSync(join(folder, "trials.js"), trialScript(otherUrl));
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(async () => {
    await browser.close();
    other.close();
    rmSync(folder, { recursive: true });
  });

  /** What the trials came to on a server that sends these headers, and whether another site may frame its page. */
  async function trialsUnder(headers: Readonly<Record<string, string>>) {
    const serving = await serveFolder(folder, { headers, port: 0, tries: 1 });
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(serving.url);
      await page.locator("[data-results]").waitFor({ state: "attached" });
      const results = JSON.parse((await page.locator("html").getAttribute("data-results")) ?? "") as unknown;
      const during = [...asked];
      await page.goto(`${otherUrl}frame?${encodeURIComponent(serving.url)}`);
      const framed = page.frames()[1];
      return { results, during, framed: (await framed?.title()) === "trials" };
    } finally {
      await context.close();
      await serving.close();
    }
  }

  test.each([
    { what: "the add-in", headers: securityHeaders(officeJsUrl("global")) },
    { what: "the add-in for 21Vianet", headers: securityHeaders(officeJsUrl("china")) },
    { what: "the workbench", headers: workbenchHeaders },
  ])("$what: no code from text, nothing asked of another server, no foreign frame", async ({ headers }) => {
    expect(await trialsUnder(headers)).toEqual({ results: allRefused, during: [], framed: false });
  });

  test("nothing: all of it goes through, so the trials can fail", async () => {
    const { results, during, framed } = await trialsUnder({});
    const done = Object.fromEntries(Object.keys(allRefused).map((name) => [name, "done"]));
    // The other server has no sockets: that it was asked for one shows below.
    expect(results).toEqual({ ...done, socket: "refused" });
    expect(during.sort()).toEqual(["/beacon", "/fetch", "/foreign.js", "/picture.svg", "/socket"]);
    expect(framed).toBe(true);
  });
});

/** A page that shows the address after the question mark in a frame. */
function frameOf(url: string): string {
  return `<iframe src="${decodeURIComponent(url.split("?")[1] ?? "")}"></iframe>`;
}
