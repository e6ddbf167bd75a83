import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as XLSX from "xlsx";
import { gendan, sample } from "../../support/gendan";
import { hasLibreOffice, throughLibreOffice } from "../../support/libre-office";
import { logBook, logBookBytes } from "./log-book";

if (!hasLibreOffice) console.warn("skipped: LibreOffice is not installed");
const whereInstalled = hasLibreOffice ? test.each : test.skip.each;

const folder = mkdtempSync(join(tmpdir(), "gendan-golden-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The same workbook with formulas that have no stored value, so that whoever opens it has to calculate. */
function withoutStoredValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, part] as const;
    return [name, strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** What the cells with a formula show, to the 14 digits that a spreadsheet keeps for certain. */
function formulaCells(book: XLSX.WorkBook): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      const { f, v } = cell as XLSX.CellObject;
      if (address.startsWith("!") || f === undefined) continue;
      found.set(`${name}!${address}`, Number((v as number).toPrecision(14)));
    }
  }
  return found;
}

function logBookFile(): string {
  const file = join(folder, "made.xlsx");
  writeFileSync(file, logBookBytes());
  return file;
}

whereInstalled([
  { name: "S01", month: "2025-06", asOf: "2025-06-20", file: () => sample("S01") },
  { name: "S04", month: "2025-05", asOf: "2025-06-20", file: () => sample("S04") },
  { ...logBook, file: logBookFile },
])(
  "LibreOffice reckons every formula of the review of $name as it was written",
  ({ name, month, asOf, file }) => {
    const output = join(folder, `${name}.xlsx`);
    const made = gendan(["review", file(), "--month", month, "--as-of", asOf, "-o", output]);
    expect(made.code).toBe(0);
    const bytes = readFileSync(output);
    const written = formulaCells(XLSX.read(bytes));
    const reckoned = formulaCells(throughLibreOffice(withoutStoredValues(bytes), "xlsx"));
    expect(written.size).toBeGreaterThan(20);
    expect([...reckoned].filter(([at]) => written.has(at))).toEqual([...written]);
  },
);
