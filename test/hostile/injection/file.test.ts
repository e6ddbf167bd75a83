import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "xlsx";
import { signedText } from "../../../src/app/signs";
import { cellAddress } from "../../../src/core";
import { partsOf } from "../../support/rich-workbook";
import { injections } from "./strings";
import { injectedBook } from "./written-book";

jest.setTimeout(300_000);
const book = injectedBook();
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasLibreOffice) console.warn("skipped: LibreOffice is not installed");

/** Other programs give up carriage returns, and LibreOffice the marks that stand for nothing. */
const plain = (text: unknown) => (typeof text === "string" ? text.replaceAll(/\r\n?|\n/g, "\n") : text);

interface Told {
  readonly formulas: string[];
  readonly others: string[];
  readonly texts: Set<string>;
}

/** What another program reads in the sheets that were added, held against what was laid out. */
function compare(read: XLSX.WorkBook): Told {
  const told: Told = { formulas: [], others: [], texts: new Set() };
  for (const { name, sheet } of book.written) {
    const seen = read.Sheets[name];
    for (const { row, column, value } of sheet.cells) {
      const at = cellAddress(row, column);
      const cell = seen?.[at] as XLSX.CellObject | undefined;
      if (cell?.f !== undefined) told.formulas.push(`${name}!${at}`);
      if (typeof value !== "string" || value === "") continue;
      told.texts.add(value);
      if (plain(cell?.v) !== plain(value) || cell?.t !== "s") told.others.push(`${name}!${at} ${value}`);
    }
  }
  return told;
}

test(`${injections.length} texts through every document, the review and ${book.marks.length} notes: 0 formulas in the file`, () => {
  const parts = [...partsOf(book.bytes)].filter(([name]) => name.startsWith("xl/worksheets/"));
  const withFormula = parts.filter(([, xml]) => /<(?:\w+:)?c [^>]*><(?:\w+:)?f[\s/>]/.test(String(xml)));
  expect(parts.length).toBeGreaterThan(30);
  expect(withFormula.map(([name]) => name)).toEqual([]);
  expect(new Set(injections).size).toBeGreaterThanOrEqual(21);
});

test("SheetJS reads every cell as the text that was laid out, and every injection among them", () => {
  const read = XLSX.read(book.bytes);
  const { formulas, others, texts } = compare(read);
  expect({ formulas, others }).toEqual({ formulas: [], others: [] });
  const all = [...texts].join("\0");
  expect(injections.filter((text) => !all.includes(text.trim().replace(/^\ufeff/, "")))).toEqual([]);
  expect(read.SheetNames).toEqual(["订单", ...book.written.map(({ name }) => name)]);
});

test("notes hold their words to the letter", () => {
  const sheet = XLSX.read(book.bytes).Sheets["订单"]!;
  const notes = injections.map((_, at) => (sheet[`A${200 + at}`] as XLSX.CellObject | undefined)?.c?.[0]?.t);
  expect(notes.map(plain)).toEqual(injections.map((text) => plain(signedText(text))));
});

(hasLibreOffice ? test : test.skip)("LibreOffice converts the workbook: 0 formulas, the same texts", () => {
  const folder = mkdtempSync(join(tmpdir(), "gendan-injection-"));
  writeFileSync(join(folder, "in.xlsx"), book.bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const out = join(folder, "out");
  const words = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "in.xlsx")];
  execFileSync("soffice", words, { stdio: "ignore" });
  const { formulas, others } = compare(XLSX.read(readFileSync(join(out, "in.xlsx"))));
  rmSync(folder, { recursive: true });
  expect({ formulas, others }).toEqual({ formulas: [], others: [] });
});
