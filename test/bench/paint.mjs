/**
 * Compares the time until the built pane's first screen is painted with that of a page with one Fluent button, in the
 * same browser, by turns. Needs `npm run build:addin` and a browser.
 * Run: node test/bench/paint.mjs [runs]
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundleBarePage } from "./paint/bare-page.mjs";

const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");
const loadTypescript = require("../../src/build/load-typescript.cjs");
const { findChromium } = loadTypescript("../test/e2e/support/find-chromium.ts");
const { officeJsUrl } = loadTypescript("manifest/variants.ts");

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const built = path.join(root, "dist/addin");
const library = path.join(root, "node_modules/@microsoft/office-js/dist");
const runs = Number(process.argv[2] ?? 15);
const officeJs = officeJsUrl("global");

/** Notes when the first thing Fluent drew stands on the screen: the frame after it is there. */
function notePaint() {
  const seen = () => {
    if (!document.querySelector(".fui-FluentProvider")?.firstElementChild) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.paintedAt = performance.now())));
  };
  const watcher = new MutationObserver(seen);
  watcher.observe(document, { childList: true, subtree: true });
}

function serve(folder) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url, "http://localhost").pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
    return response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({ server, url: `http://localhost:${server.address().port}` }),
    );
  });
}

/** Milliseconds from the start of the navigation to the painted screen, in a browser state of its own. */
async function paintedAfter(browser, url, withLibrary) {
  const context = await browser.newContext({ viewport: { width: 400, height: 800 } });
  const page = await context.newPage();
  await page.route(`${new URL(officeJs).origin}/**`, (route) => {
    const file = path.join(library, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
    return withLibrary
      ? route.fulfill({ body: readFileSync(file), contentType: "text/javascript" })
      : route.fulfill({ body: "", contentType: "text/javascript" });
  });
  await page.addInitScript(notePaint);
  await page.goto(url);
  await page.waitForFunction(() => window.paintedAt !== undefined);
  const painted = await page.evaluate(() => window.paintedAt);
  await context.close();
  return painted;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Medians of both pages, by turns after one warm-up each. */
async function compare(browser, pane, bare, withLibrary) {
  const times = { pane: [], bare: [] };
  for (let run = 0; run <= runs; run += 1) {
    const paneMs = await paintedAfter(browser, pane, withLibrary);
    const bareMs = await paintedAfter(browser, bare, withLibrary);
    if (run === 0) continue;
    times.pane.push(paneMs);
    times.bare.push(bareMs);
  }
  return { pane: median(times.pane), bare: median(times.bare) };
}

function print(title, { pane, bare }) {
  const ratio = (pane / bare).toFixed(2);
  console.log(`  ${title.padEnd(34)} pane ${pane.toFixed(0)} ms, bare ${bare.toFixed(0)} ms, ratio ${ratio}`);
}

async function run() {
  const executablePath = findChromium();
  if (executablePath === null) return console.log("no browser: skipped");
  if (!existsSync(built)) return console.log("no built pane: run npm run build:addin first");
  const folder = mkdtempSync(path.join(tmpdir(), "gendan-paint-"));
  await bundleBarePage(folder, officeJs);
  const [pane, bare] = await Promise.all([serve(built), serve(folder)]);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    console.log(`First painted screen, medians of ${runs} runs`);
    const paneUrl = `${pane.url}/taskpane.html`;
    print(
      "with Microsoft's library on both",
      await compare(browser, paneUrl, `${bare.url}/office.html`, true),
    );
    print("without it", await compare(browser, paneUrl, `${bare.url}/plain.html`, false));
  } finally {
    await browser.close();
    pane.server.close();
    bare.server.close();
    rmSync(folder, { recursive: true });
  }
}

await run();
