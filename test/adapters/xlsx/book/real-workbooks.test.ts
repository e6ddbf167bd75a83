import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "xlsx";
import type { FileWorkbook } from "../../../../src/adapters/xlsx/book/file-workbook";
import { movedToShown } from "../../../../src/adapters/xlsx/write/marks/marked-cells";
import { ownSheetNames } from "../../../../src/adapters/xlsx/write/own-sheets/own-names";
import { openPackage } from "../../../../src/adapters/xlsx/write/package";
import { readBook, worksheetsOf } from "../../../../src/adapters/xlsx/write/workbook-part";
import type { CellChange, Mark } from "../../../../src/app/workbook";
import { cellAddress, cellAt, type SheetCells } from "../../../../src/core";
import { textSheet } from "../../contract/sheets";
import { sheetMeaning } from "../../sheet-meaning";
import { zipOfBytes } from "../write/patched";
import { openFile } from "./open";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasLibreOffice) console.warn("skipped: LibreOffice is not installed");
const shared = join(__dirname, "../../../../../shared/workbooks");
if (!existsSync(shared)) console.warn("skipped: the shared workbooks are not here");

/** Larger ones are in the laws of the cells written. */
const mostBytes = 300_000;

/** A workbook with a sheet that Gendan did not make. */
function hasPeoplesSheet(path: string): boolean {
  const pack = openPackage(zipOfBytes(new Uint8Array(readFileSync(path))));
  const book = readBook(pack);
  const has = worksheetsOf(book).length > ownSheetNames(pack, book).length;
  if (!has) console.warn(`skipped: ${basename(path)} holds sheets of Gendan's only`);
  return has;
}

const files = [join(__dirname, "../../../../assets/samples"), shared]
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })))
  .filter(({ name }, at, all) => name.endsWith(".xlsx") && all.findIndex((one) => one.name === name) === at)
  .filter(({ path }) => readFileSync(path).length <= mostBytes)
  .filter(({ path }) => hasPeoplesSheet(path));

/** Changes that a clerk might accept: a text, a number and a day in cells of the first sheet. */
function changesFor({ name, columns, rowCount, merges }: SheetCells): CellChange[] {
  const isCovered = (row: number, column: number) =>
    movedToShown([{ row, column }], merges).some((shown) => shown.row !== row || shown.column !== column);
  const found: CellChange[] = [];
  const wanted: Pick<CellChange, "value" | "type">[] = [
    { value: "=1+1", type: "text" },
    { value: 12.5, type: "number" },
    { value: "2025-07-03", type: "day" },
  ];
  for (let row = Math.min(2, rowCount); row <= rowCount && found.length < wanted.length; row++) {
    for (const [column, { values, formulaRows }] of columns.entries()) {
      const to = wanted[found.length];
      const isFree = !formulaRows.has(row) && !isCovered(row, column);
      if (to && isFree && values[row - 1] !== undefined && column % 3 === found.length) {
        found.push({ sheet: name, row, column, before: values[row - 1] ?? null, ...to });
        break;
      }
    }
  }
  return found;
}

async function workOn(file: FileWorkbook): Promise<{ written: readonly CellChange[]; sheet: SheetCells }> {
  const [first] = (await file.readSheets()).filter(({ rowCount }) => rowCount > 0);
  const { written } = await file.writeCells(changesFor(first!));
  const marks = written.map(({ sheet, row, column }): Mark => {
    return { sheet, row, column, severity: "error", note: "请核对" };
  });
  await file.mark(marks);
  await file.addSheets([textSheet("校验", ["a"])]);
  await file.writeMemory("{}");
  const sheet = (await file.readSheets()).find(({ name }) => name === first!.name)!;
  return { written, sheet };
}

/** Parts of people's that changed: their packed bytes are not those of before. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = zipOfBytes(after);
  return zipOfBytes(before).entries.flatMap(({ name, compressed }) => {
    const part = now.find(name);
    return name.endsWith("/") ||
      (part && Buffer.compare(Buffer.from(part.compressed), Buffer.from(compressed)) === 0)
      ? []
      : [name];
  });
}

const mayChange =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(_rels\/)?[^/]+|xl\/comments[^/]*|xl\/calcChain\.xml|xl\/drawings\/vmlDrawing[^/]*|xl\/webextensions\/.*)$/;

test.each(files)(
  "$name: worked on, the file reads as the port says, and no other part changed",
  async ({ path }) => {
    const bytes = new Uint8Array(readFileSync(path));
    const file = openFile(bytes);
    const before = await file.readSheets();
    const { written } = await workOn(file);
    expect(written.length).toBeGreaterThan(0);
    const after = await file.bytes();
    expect(changedParts(bytes, after).filter((part) => !mayChange.test(part))).toEqual([]);
    const sheetParts = changedParts(bytes, after).filter((part) => /^xl\/worksheets\/[^/]+$/.test(part));
    expect(sheetParts).toHaveLength(1);
    const again = openFile(after);
    expect((await again.readSheets()).map(sheetMeaning)).toEqual((await file.readSheets()).map(sheetMeaning));
    await again.clearMarks();
    expect(await again.undo()).toBeNull();
    expect((await file.undo())!.refused).toEqual([]);
    expect((await file.readSheets()).map(sheetMeaning)).toEqual(before.map(sheetMeaning));
  },
);

/** Opens workbooks in LibreOffice and gives what it understood. */
function throughLibreOffice(books: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, XLSX.WorkBook> {
  const folder = mkdtempSync(join(tmpdir(), "gendan-"));
  const inputs = [...books].map(([, bytes], at) => {
    const input = join(folder, `${at}.xlsx`);
    writeFileSync(input, bytes);
    return input;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const out = join(folder, "out");
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...inputs], {
    stdio: "ignore",
  });
  const read = [...books.keys()].map((name, at) => {
    return [name, XLSX.read(readFileSync(join(out, `${at}.xlsx`)), { cellNF: true })] as const;
  });
  rmSync(folder, { recursive: true });
  return new Map(read);
}

(hasLibreOffice ? test : test.skip)(
  "LibreOffice opens every one: the cells written, and others, hold what the port says; texts are texts",
  async () => {
    const worked = await Promise.all(
      files.map(async ({ name, path }) => {
        const file = openFile(new Uint8Array(readFileSync(path)));
        return { name, ...(await workOn(file)), bytes: await file.bytes() };
      }),
    );
    const books = throughLibreOffice(new Map(worked.map(({ name, bytes }) => [name, bytes])));
    for (const { name, written, sheet } of worked) {
      const book = books.get(name)!;
      expect([name, book.SheetNames.at(-1)]).toEqual([name, "校验"]);
      const other = book.Sheets[sheet.name]!;
      for (const { row, column } of written) {
        const cell = other[cellAddress(row, column)] as XLSX.CellObject;
        expect([name, cell.v]).toEqual([name, cellAt(sheet, row, column)]);
        expect(cell.f).toBeUndefined();
        expect(cell.c?.[0]?.t).toContain("请核对");
      }
    }
  },
);
