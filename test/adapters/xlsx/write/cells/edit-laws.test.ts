import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import * as XLSX from "xlsx";
import type { CellEdit } from "../../../../../src/adapters/xlsx/write/cells/cell-edit";
import { readPackage, workbookPartName } from "../../../../../src/adapters/xlsx/read/read-package";
import type { Zip } from "../../../../../src/adapters/xlsx/zip/zip";
import { cellAddress, cellAt, type CellValue, type SheetCells } from "../../../../../src/core";
import { packed, richParts } from "../../../../support/rich-workbook";
import { patchedFile, zipOfBytes } from "../patched";

function sheetsOf(zip: Zip): readonly SheetCells[] {
  return readPackage(zip, workbookPartName(zip));
}

/** What the sheet 订单 shall hold besides what it holds, by `row:column`. */
type Model = ReadonlyMap<string, CellValue>;

/** Cells that hold neither what the model says nor, elsewhere, what they held before. */
function differences(before: SheetCells, model: Model, now: SheetCells): string[] {
  const found: string[] = [];
  for (let column = 0; column < Math.max(before.columns.length, now.columns.length); column++) {
    for (let row = 1; row <= Math.max(before.rowCount, now.rowCount); row++) {
      const wanted = model.get(`${row}:${column}`);
      const value = wanted === undefined ? cellAt(before, row, column) : wanted;
      const held = cellAt(now, row, column);
      if (held !== value && JSON.stringify(held) !== JSON.stringify(value))
        found.push(cellAddress(row, column));
    }
  }
  return found;
}

type Plain = string | number | boolean | { readonly day: number } | null;

interface PlainEdit extends CellEdit {
  readonly value: Plain;
}

function stored(value: Plain): CellValue {
  return typeof value === "object" && value !== null ? value.day : value;
}

const value: fc.Arbitrary<Plain> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", "'", " ", "\n", "a\r\nb", "007", "TRUE", "#N/A", "_x0041_", "]]>", "📦"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.record({ day: fc.integer({ min: 1, max: 80_000 }) }),
  fc.constant(null),
);
/** Rows and columns of the sheet 订单 whose cells can be changed one by one, and beyond it. */
const place = fc.record({
  sheet: fc.constant("订单"),
  row: fc.oneof(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 12, max: 400 })),
  column: fc.oneof(fc.nat(8), fc.nat(60)),
});
const edits = fc.array(
  fc.tuple(place, value).map(([at, to]): PlainEdit => ({ ...at, value: to })),
  { maxLength: 25 },
);

test("after any edits the sheet holds what was written and, elsewhere, what it held", () => {
  const rich = packed(richParts());
  const before = sheetsOf(zipOfBytes(rich));
  fc.assert(
    fc.property(edits, (cells) => {
      const model = new Map(
        cells.map(({ row, column, value: to }) => [`${row}:${column}`, stored(to)] as const),
      );
      const { after, bytes } = patchedFile(rich, { cells });
      const now = sheetsOf(after);
      expect(differences(before[0]!, model, now[0]!)).toEqual([]);
      expect(now.slice(1)).toEqual(
        before.slice(1).map((sheet, at) => ({ ...sheet, styles: now[at + 1]!.styles })),
      );
      const other = XLSX.read(bytes, { sheets: ["订单"] }).Sheets["订单"]!;
      for (const { row, column } of cells) {
        const cell = other[cellAddress(row, column)] as XLSX.CellObject | undefined;
        const own = model.get(`${row}:${column}`);
        expect(cell?.f).toBeUndefined();
        if (typeof own === "number") expect(cell?.v).toBe(own === 0 ? 0 : own);
        if (typeof own === "string") expect(cell?.t).toBe("s");
      }
    }),
    { numRuns: 60 },
  );
});

/** Parts whose packed bytes are not those of before. */
function changedParts(before: Zip, after: Zip): string[] {
  return before.entries.flatMap(({ name, compressed }) => {
    const now = after.find(name);
    if (name.endsWith("/")) return [];
    return now && Buffer.compare(Buffer.from(now.compressed), Buffer.from(compressed)) === 0 ? [] : [name];
  });
}

const samples = join(__dirname, "../../../../../assets/samples");
const shared = join(__dirname, "../../../../../../shared/workbooks");
if (!existsSync(shared)) console.warn("skipped: the shared workbooks are not here");
const files = [samples, shared]
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })))
  .filter(
    ({ name }, index, all) => name.endsWith(".xlsx") && all.findIndex((one) => one.name === name) === index,
  );

test.each(files)("$name: a few cells changed, every other part keeps its packed bytes", ({ path }) => {
  const file = new Uint8Array(readFileSync(path));
  const first = sheetsOf(zipOfBytes(file)).find(({ rowCount }) => rowCount > 0)!;
  const row = first.rowCount + 1;
  const cells: CellEdit[] = [
    { sheet: first.name, row, column: 0, value: "=跟单" },
    { sheet: first.name, row, column: 3, value: 12.5 },
    { sheet: first.name, row: row + 3, column: 1, value: { day: 45_838 } },
  ];
  const { before, after } = patchedFile(file, { cells });
  const changed = changedParts(before, after);
  expect(changed.filter((part) => /worksheets\//.test(part))).toHaveLength(1);
  const others = ["xl/styles.xml", "xl/workbook.xml"];
  expect(changed.filter((part) => !/worksheets\//.test(part) && !others.includes(part))).toEqual([]);
  const now = sheetsOf(after).find(({ name }) => name === first.name)!;
  const day = first.date1904 ? 45_838 - 1462 : 45_838;
  const model = new Map<string, CellValue>([
    [`${row}:0`, "=跟单"],
    [`${row}:3`, 12.5],
    [`${row + 3}:1`, day],
  ]);
  expect(differences(first, model, now)).toEqual([]);
});
