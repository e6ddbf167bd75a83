import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Lang, SheetCells } from "../../../src/core";
import { officeJsUrl } from "../../../src/manifest/variants";
import type { HostStart } from "../page/excel-host";
import { sheetsToJson } from "./sheet-json";

const root = join(__dirname, "../../..");
const library = join(root, "node_modules/@microsoft/office-js/dist");

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
  readonly width?: number;
  readonly sheets: readonly SheetCells[];
}

export interface ExcelPane {
  readonly page: Page;
  /** What the page or its policy complained of. */
  readonly complaints: readonly string[];
}

const themes = {
  light: { primaryFontColor: "#000000", primaryBackgroundColor: "#FFFFFF" },
  dark: { primaryFontColor: "#FFFFFF", primaryBackgroundColor: "#1F1F1F" },
};

/** Opens the built pane, as it is, in an Excel of ours with these sheets. */
export async function openExcelPane(
  browser: Browser,
  script: string,
  url: string,
  { lang = "zh-CN", dark = false, width = 400, sheets }: PaneOptions,
): Promise<ExcelPane> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: lang });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const { origin } = new URL(officeJsUrl("global"));
  await page.route(`${origin}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, "");
    await route.fulfill({ body: await readFile(join(library, file)), contentType: "text/javascript" });
  });
  const metadata = JSON.parse(readFileSync(join(builtFolder, "functions.json"), "utf8")) as {
    functions: HostStart["functions"];
  };
  const colors = themes[dark ? "dark" : "light"];
  const start: HostStart = {
    sheets: sheetsToJson(sheets),
    functions: metadata.functions,
    language: lang === "en" ? "en-US" : lang,
    theme: {
      ...colors,
      secondaryFontColor: colors.primaryFontColor,
      secondaryBackgroundColor: colors.primaryBackgroundColor,
    },
  };
  await page.addInitScript({ content: `${script}\nwindow.startExcelHost(${JSON.stringify(start)});` });
  await page.goto(`${url}taskpane.html`);
  return { page, complaints };
}
