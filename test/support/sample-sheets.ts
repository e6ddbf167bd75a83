import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import type { SheetCells } from "../../src/core";

const folder = join(__dirname, "../../assets/samples");

/** The sheets of a sample workbook, by the beginning of its file name (`S01`). */
export async function sampleSheets(name: string): Promise<readonly SheetCells[]> {
  const file = readdirSync(folder).find((one) => one.startsWith(name));
  if (file === undefined) throw new Error(`no sample begins with ${name}`);
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  return (await openWorkbookFile(bytes, file, { inflate: inflateOnNode })).sheets;
}
