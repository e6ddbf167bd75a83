import type { Locator, Page } from "playwright-core";
import { securityHeaders } from "../../../src/manifest/security";
import { officeJsUrl } from "../../../src/manifest/variants";
import { sampleSheets } from "../../support/sample-sheets";
import { builtFolder, hostScript, openExcelPane, type PaneOptions } from "./excel-pane";
import { watchedBrowser } from "./watched-browser";

export interface ExcelPane {
  readonly page: Page;
  /** What the last piece of work came to. */
  readonly result: Locator;
  readonly tab: (name: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** What a cell of the host's workbook holds. */
  readonly cell: (sheet: string, row: number, column: number) => Promise<unknown>;
  /** The sheet and the first cell (row 1-based, column 0-based) the host has selected. */
  readonly selected: () => Promise<readonly [string, number, number]>;
  readonly sheetNames: () => Promise<readonly string[]>;
  /** What the workbook keeps, to open it again. */
  readonly kept: () => Promise<NonNullable<PaneOptions["kept"]>>;
  /** Forgets a complaint this test causes on purpose. */
  readonly allow: (complaint: RegExp) => void;
}

/**
 * Opens panes for the tests of a file: the browser and the server start once, and no test ends well while a page
 * complained or asked a foreign address. S01 is the workbook unless another is given.
 */
export function excelPanes(): (options?: PaneOptions) => Promise<ExcelPane> {
  const headers = securityHeaders(officeJsUrl("global"));
  const { browser, url, keep } = watchedBrowser(builtFolder, headers);
  let script: string;

  beforeAll(() => {
    script = hostScript();
  });

  return async (options = {}) => {
    const sheets = options.sheets ?? (await sampleSheets("S01"));
    const watched = await openExcelPane(browser(), script, url(), { ...options, sheets });
    const allowed: RegExp[] = [];
    keep(watched, allowed);
    return paneOf(watched.page, (complaint) => allowed.push(complaint));
  };
}

function paneOf(page: Page, allow: ExcelPane["allow"]): ExcelPane {
  return {
    page,
    allow,
    result: page.getByRole("status", { name: /^(结果|Result)$/ }),
    tab: (name) => page.getByRole("tab", { name }),
    button: (name) => page.getByRole("button", { name, exact: true }),
    cell: (sheet, row, column) =>
      page.evaluate(
        ([name, at, of]) =>
          window.excelHost.workbook.sheets.find((one) => one.name === name)?.cells.get(at, of)?.value,
        [sheet, row, column] as const,
      ),
    selected: () =>
      page.evaluate(() => {
        const { active, selection } = window.excelHost.workbook;
        return [active.name, selection.firstRow, selection.firstColumn] as const;
      }),
    sheetNames: () => page.evaluate(() => window.excelHost.workbook.sheets.map(({ name }) => name)),
    kept: () => page.evaluate(() => [...window.excelHost.workbook.settings]),
  };
}
