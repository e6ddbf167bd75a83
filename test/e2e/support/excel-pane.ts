import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import type { Lang, SheetCells } from "../../../src/core";
import { officeJsUrl } from "../../../src/manifest/variants";
import type { HostStart } from "../page/excel-host";
import { openWatched, type WatchedPage } from "./page";
import { sheetsToJson } from "./sheet-json";

const root = join(__dirname, "../../..");
const library = join(root, "node_modules/@microsoft/office-js/dist");
const { origin: libraryOrigin } = new URL(officeJsUrl("global"));

export const builtFolder = join(root, "dist/addin");

/** The script that makes a page an Excel, as text. */
export function hostScript(): string {
  const folder = mkdtempSync(join(tmpdir(), "gendan-page-"));
  try {
    const bundler = join(__dirname, "bundle-page.mjs");
    execFileSync(process.execPath, [bundler, join(__dirname, "../page/excel-host.ts"), folder]);
    return readFileSync(join(folder, "page.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface PaneOptions {
  readonly lang?: Lang;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly sheets?: readonly SheetCells[];
  /** What an earlier pane kept in the workbook. */
  readonly kept?: HostStart["kept"];
  readonly apiVersion?: string;
  readonly faults?: HostStart["faults"];
  /** `YYYY-MM-DD` */
  readonly today?: string;
  /** No Excel: the page stands in a browser. */
  readonly alone?: boolean;
}

const themes = {
  light: {
    primaryFontColor: "#000000",
    primaryBackgroundColor: "#FFFFFF",
    ...secondary("#000000", "#FFFFFF"),
  },
  dark: {
    primaryFontColor: "#FFFFFF",
    primaryBackgroundColor: "#1F1F1F",
    ...secondary("#FFFFFF", "#1F1F1F"),
  },
};

function secondary(font: string, background: string) {
  return { secondaryFontColor: font, secondaryBackgroundColor: background };
}

/** The day the samples are told of: some of their lines are late then, some due, some ahead. */
export const usualDay = "2025-06-20";

function startOf(options: PaneOptions): HostStart {
  const { lang = "zh-CN", dark = false, sheets = [], kept = [], faults = [] } = options;
  const { functions } = JSON.parse(readFileSync(join(builtFolder, "functions.json"), "utf8")) as Pick<
    HostStart,
    "functions"
  >;
  return {
    sheets: sheetsToJson(sheets),
    kept,
    functions,
    language: lang === "en" ? "en-US" : lang,
    theme: themes[dark ? "dark" : "light"],
    // The newest version the library of the tests knows.
    apiVersion: options.apiVersion ?? "1.15",
    faults,
    today: options.today ?? usualDay,
  };
}

/** Opens the built pane, as it is, on Microsoft's own client library, in an Excel of ours. */
export async function openExcelPane(
  browser: Browser,
  script: string,
  url: string,
  options: PaneOptions,
): Promise<WatchedPage> {
  const { lang = "zh-CN", dark = false, forcedColors = false, width = 400, height = 800 } = options;
  const look: BrowserContextOptions = {
    viewport: { width, height },
    locale: lang,
    colorScheme: dark ? "dark" : "light",
    forcedColors: forcedColors ? "active" : "none",
  };
  const watched = await openWatched(browser, look, [new URL(url).origin, libraryOrigin]);
  const { page } = watched;
  await page.route(`${libraryOrigin}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, "");
    await route.fulfill({ body: await readFile(join(library, file)), contentType: "text/javascript" });
  });
  if (options.alone !== true) {
    const start = JSON.stringify(startOf(options));
    await page.addInitScript({ content: `${script}\nwindow.startExcelHost(${start});` });
  }
  await page.goto(`${url}taskpane.html`);
  return watched;
}
