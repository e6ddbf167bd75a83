import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "xlsx";
import { escapeText } from "../../../src/adapters/xlsx/write/escape";
import { signedText } from "../../../src/app/signs";
import { cellAddress, formulaText } from "../../../src/core";
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
    for (const { row, column, value, formula } of sheet.cells) {
      const at = cellAddress(row, column);
      const cell = seen?.[at] as XLSX.CellObject | undefined;
      if ((cell?.f !== undefined) !== (formula !== undefined)) told.formulas.push(`${name}!${at}`);
      if (typeof value !== "string" || value === "") continue;
      told.texts.add(value);
      if (plain(cell?.v) !== plain(value) || cell?.t !== "s") told.others.push(`${name}!${at} ${value}`);
    }
  }
  return told;
}

test(`${injections.length} texts through every document, the review and ${book.marks.length} notes: no formula in the file but Gendan's own sums`, () => {
  const parts = [...partsOf(book.bytes)].filter(([name]) => name.startsWith("xl/worksheets/"));
  const own = book.written.flatMap(({ sheet }) => sheet.cells.flatMap(({ formula }) => formula ?? []));
  const found = parts.flatMap(([, xml]) =>
    Array.from(
      String(xml).matchAll(/<(?:\w+:)?c [^>]*><(?:\w+:)?f[^>]*>([^<]*)</g),
      ([, formula]) => formula,
    ),
  );
  expect(parts.length).toBeGreaterThan(30);
  expect(found.sort()).toEqual(own.map((formula) => escapeText(formulaText(formula))).sort());
  expect(found.filter((formula) => !/^[A-Z\d$:,()+\-*/=&;.]*$/.test(formula ?? "!"))).toEqual([]);
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

(hasLibreOffice ? test : test.skip)(
  "LibreOffice converts the workbook: no other formulas, the same texts",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "gendan-injection-"));
    writeFileSync(join(folder, "in.xlsx"), book.bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const words = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "in.xlsx")];
    execFileSync("soffice", words, { stdio: "ignore" });
    const { formulas, others } = compare(XLSX.read(readFileSync(join(out, "in.xlsx"))));
    rmSync(folder, { recursive: true });
    expect({ formulas, others }).toEqual({ formulas: [], others: [] });
  },
);
