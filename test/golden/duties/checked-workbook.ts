import { openWorkbookFile } from "../../../src/adapters/xlsx/read/open";
import { deflateOnNode } from "../../../src/adapters/xlsx/write/deflate-node";
import { newWorkbook } from "../../../src/adapters/xlsx/write/new-workbook";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import { check } from "../../../src/app/check";
import {
  dayFromText,
  defaultSettings,
  documents,
  type CheckedTable,
  type Report,
  type Settings,
} from "../../../src/core";
import { madeDocument } from "../../support/made-document";
import { sheetFromGrid } from "../../support/sheet-from-grid";

export interface DrawnSheet {
  readonly name: string;
  /** As `sheetFromGrid` reads it. */
  readonly grid: string;
}

/** The tables of a workbook that is written to .xlsx, read back and checked as the command line does. */
export async function checkedWorkbook(
  drawn: readonly DrawnSheet[],
  asOf: string,
  settings: Partial<Settings> = {},
): Promise<readonly CheckedTable[]> {
  const { bytes } = newWorkbook(
    drawn.map(({ name, grid }) => sheetFromGrid(grid, name)),
    deflateOnNode,
  );
  const { sheets } = await openWorkbookFile(bytes, "golden.xlsx", { inflate: inflateOnNode });
  const profile = { settings: { ...defaultSettings, ...settings } };
  const also = documents.flatMap(({ from }) => from ?? []);
  const outcome = check(sheets, { asOf: dayFromText(asOf), profile, also });
  if (outcome.kind !== "checked") throw new Error(`no table of order lines: ${outcome.found.join()}`);
  return outcome.tables;
}

/** A document of the registry made from such a workbook of one sheet. */
export async function madeFromGrid(kind: string, date: string, name: string, grid: string): Promise<Report> {
  return madeDocument(kind, await checkedWorkbook([{ name, grid }], date), { date });
}
