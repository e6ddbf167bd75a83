import fc from "fast-check";
import { openWorkbookFile } from "../../src/adapters/xlsx/read/open";
import { newWorkbook } from "../../src/adapters/xlsx/write/new-workbook";
import { understandSheet } from "../../src/core/orders/understand";
import type { UnderstoodTable } from "../../src/core/orders/understood";
import type { SheetCells } from "../../src/core/sheet/cells";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { labelledLayouts } from "./layouts";

const layout = fc.constantFrom(...labelledLayouts);
/** One table that fills the sheet, a header over every column, nothing merged: its columns may stand in any order. */
const plain = labelledLayouts
  .filter(({ tables }) => tables.length === 1 && tables[0]!.header === "1")
  .map(({ grid, sheet = "Sheet1" }) => sheetFromGrid(grid, sheet))
  .filter(({ columns, merges }) => merges.length === 0 && columns.every(({ values }) => values.length > 0));

const noiseHeaders = ["内部标记", "联系电话", "是否推送", "Internal flag", "备用栏甲"];

/** Every table's kind and the field and confidence of each header, wherever it stands. */
function meaning(tables: readonly UnderstoodTable[]) {
  return tables.map(({ kind, table, columns }) => ({
    kind,
    lines: table.dataRows.length,
    columns: columns
      .map(({ header, field, confidence }) => `${header} = ${field ?? "-"} ${confidence}`)
      .sort(),
  }));
}

function shifted(sheet: SheetCells, down: number, right: number): SheetCells {
  const before = Array.from({ length: right }, () => ({
    values: [],
    styles: new Uint16Array(0),
    formulaRows: new Set<number>(),
  }));
  const columns = sheet.columns.map(({ values, styles, formulaRows }) => ({
    values: [...Array<null>(values.length === 0 ? 0 : down).fill(null), ...values],
    styles: Uint16Array.from([...Array<number>(values.length === 0 ? 0 : down).fill(0), ...styles]),
    formulaRows: new Set([...formulaRows].map((row) => row + down)),
  }));
  const merges = sheet.merges.map((area) => ({
    firstRow: area.firstRow + down,
    lastRow: area.lastRow + down,
    firstColumn: area.firstColumn + right,
    lastColumn: area.lastColumn + right,
  }));
  return { ...sheet, rowCount: sheet.rowCount + down, columns: [...before, ...columns], merges };
}

test("a sheet moved down and to the right means the same", () => {
  fc.assert(
    fc.property(layout, fc.nat(20), fc.nat(6), ({ grid, sheet = "Sheet1" }, down, right) => {
      const cells = sheetFromGrid(grid, sheet);
      expect(meaning(understandSheet(shifted(cells, down, right)))).toEqual(meaning(understandSheet(cells)));
    }),
    { numRuns: 150 },
  );
});

function fieldsOf(sheet: SheetCells) {
  return meaning(understandSheet(sheet)).map(({ kind, columns }) => ({ kind, columns }));
}

test("a table's columns in another order are the same fields", () => {
  expect(plain.length).toBeGreaterThanOrEqual(20);
  const reordered = fc
    .constantFrom(...plain)
    .chain((cells) =>
      fc
        .shuffledSubarray([...cells.columns], { minLength: cells.columns.length })
        .map((columns) => ({ cells, columns })),
    );
  fc.assert(
    fc.property(reordered, ({ cells, columns }) => {
      expect(fieldsOf({ ...cells, columns })).toEqual(fieldsOf(cells));
    }),
    { numRuns: 150 },
  );
});

test("columns of no field among them change no other", () => {
  const noise = fc.uniqueArray(fc.record({ header: fc.constantFrom(...noiseHeaders), at: fc.nat(20) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ header }) => header,
  });
  fc.assert(
    fc.property(fc.constantFrom(...plain), noise, (cells, added) => {
      const columns = [...cells.columns];
      for (const { header, at } of added) {
        const values = Array.from({ length: cells.rowCount }, (_, row) =>
          row === 0 ? header : `x${row % 3}`,
        );
        columns.splice(at % (columns.length + 1), 0, {
          values,
          styles: new Uint16Array(cells.rowCount),
          formulaRows: new Set(),
        });
      }
      const [before] = fieldsOf(cells);
      const [after] = fieldsOf({ ...cells, columns });
      const own = after!.columns.filter(
        (column) => !noiseHeaders.some((header) => column.startsWith(header)),
      );
      expect({ ...after, columns: own }).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

test("a workbook that Gendan wrote is read back as it was", async () => {
  const sheets = labelledLayouts.map(({ grid }, at) => sheetFromGrid(grid, `S${at}`));
  const { bytes } = newWorkbook(sheets);
  const opened = await openWorkbookFile(bytes, "labelled.xlsx");
  const back = opened.sheets.map((sheet) => meaning(understandSheet(sheet)));
  const asDrawn = sheets.map((sheet) => meaning(understandSheet(withoutOrphans(sheet))));
  expect(back).toEqual(asDrawn);
});

/** A formula without a stored result is not copied: the cell is blank. */
function withoutOrphans(sheet: SheetCells): SheetCells {
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, formulaRows: new Set<number>() })),
  };
}
