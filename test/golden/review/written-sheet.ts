import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "xlsx";
import { gendan } from "../../support/gendan";

export type Cell = string | number | null | undefined;
export type Written = readonly (readonly Cell[])[];

export interface ReviewedFile {
  readonly name: string;
  readonly file: string;
  readonly month: string;
  readonly asOf: string;
}

/** The first sheet of a file's review, as the command line writes it into a folder. */
export function writtenSheet(folder: string, { name, file, month, asOf }: ReviewedFile): Written {
  const output = join(folder, `${name}.xlsx`);
  expect(gendan(["review", file, "--month", month, "--as-of", asOf, "-o", output]).code).toBe(0);
  const sheet = `月度复盘 ${month}`;
  const book = read(readFileSync(output), { dense: true, sheets: sheet });
  return utils.sheet_to_json<Cell[]>(book.Sheets[sheet]!, { header: 1, blankrows: true });
}

export function isFilled(cell: Cell): boolean {
  return cell !== null && cell !== undefined;
}

/** The rows under a header, up to the first blank one; blank cells of merges left out. Null where there is none. */
export function tableUnder(sheet: Written, header: string): Written | null {
  const at = sheet.findIndex((row) => row.filter(isFilled).join("|") === header);
  if (at < 0) return null;
  const end = sheet.findIndex((row, index) => index > at && row.length === 0);
  const columns = sheet[at]!.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  return sheet.slice(at + 1, end).map((row) => columns.map((column) => row[column] ?? null));
}
