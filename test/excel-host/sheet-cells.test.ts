import fc from "fast-check";
import { type CellStyle, type CellValue, type SheetCells, plainStyle } from "../../src/core/sheet/cells";
import { workbookFromSheets } from "./from-sheet-cells";
import { withExcel } from "./with-excel";
import { sheetsOfWorkbook } from "./to-sheet-cells";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.boolean(),
  fc.integer(),
  fc.constant({ error: "#REF!" }),
);

const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "#,##0"),
  isDate: fc.constant(false),
  struck: fc.boolean(),
  fill: fc.constantFrom(null, "FFEE00"),
  fontColor: fc.constantFrom(null, "B42318"),
  bold: fc.boolean(),
});

interface CellDraft {
  readonly value: CellValue;
  readonly style: number;
  readonly formula: boolean;
}

const cell: fc.Arbitrary<CellDraft> = fc.record({ value, style: fc.nat(3), formula: fc.boolean() });

const sheet: fc.Arbitrary<SheetCells> = fc
  .record({
    styles: fc.array(style, { minLength: 3, maxLength: 3 }),
    columns: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }),
    hidden: fc.boolean(),
    hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
  })
  .map(({ styles, columns, hidden, hiddenRows }) => ({
    name: "订单",
    hidden,
    rowCount: 0,
    columns: columns.map((cells) => ({
      values: cells.map((each) => each.value),
      styles: Uint16Array.from(cells, (each) => each.style),
      formulaRows: new Set(cells.flatMap((each, index) => (each.formula ? [index + 1] : []))),
    })),
    styles: [plainStyle, ...styles],
    merges: [{ firstRow: 1, lastRow: 2, firstColumn: 7, lastColumn: 8 }],
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set([3]),
    date1904: false,
    tableHints: [{ firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 4 }],
  }));

/** What a sheet says cell by cell, without how it is stored. */
function meaning(cells: SheetCells): unknown {
  const says = cells.columns.flatMap(({ values, styles, formulaRows }, column) =>
    values.map((each, index) => ({
      at: `${String(index + 1)}/${String(column)}`,
      value: each,
      formula: formulaRows.has(index + 1),
      style: cells.styles[styles[index] ?? 0],
    })),
  );
  return {
    ...cells,
    rowCount: 0,
    columns: 0,
    styles: 0,
    says: says.filter((each) => each.value !== null || each.formula),
  };
}

test("sheets put into a workbook and taken out again say the same", () => {
  fc.assert(
    fc.property(sheet, (cells) => {
      const [back] = sheetsOfWorkbook(
        workbookFromSheets([cells, { ...cells, name: "shown", hidden: false }]),
      );
      expect(meaning(back!)).toEqual(meaning(cells));
    }),
  );
});

test("the columns taken out end at their last value", () => {
  const blank = {
    values: [null, "x", null],
    styles: Uint16Array.of(0, 0, 0),
    formulaRows: new Set<number>(),
  };
  const [back] = sheetsOfWorkbook(
    workbookFromSheets([{ ...emptyCells, columns: [blank, { ...blank, values: [null, null, null] }] }]),
  );
  expect([back?.rowCount, back?.columns.length, back?.columns[0]?.values]).toEqual([2, 1, [null, "x"]]);
});

const emptyCells: SheetCells = {
  name: "订单",
  hidden: false,
  rowCount: 0,
  columns: [],
  styles: [plainStyle],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  date1904: false,
  tableHints: [],
};

test("an add-in reads a sheet that was put in: dates by their format, formulas by their value, hidden sheets as hidden", async () => {
  const dates: CellStyle = {
    ...plainStyle,
    numberFormat: "yyyy-mm-dd",
    isDate: true,
    struck: true,
    fill: "FFEE00",
  };
  const cells: SheetCells = {
    ...emptyCells,
    columns: [{ values: ["交期", 46348], styles: Uint16Array.of(0, 1), formulaRows: new Set([2]) }],
    styles: [plainStyle, dates],
  };
  const workbook = workbookFromSheets([cells, { ...emptyCells, name: "旧", hidden: true }]);
  const seen = await withExcel(
    ({ Excel }) =>
      Excel.run(async (context) => {
        const due = context.workbook.worksheets.getItem("订单").getRange("A2");
        const old = context.workbook.worksheets.getItem("旧");
        due.load("values,formulas,text,format/fill/color,format/font/strikethrough");
        old.load("visibility");
        await context.sync();
        const looks = [due.format.fill.color, due.format.font.strikethrough];
        return [due.values, due.formulas, due.text, ...looks, old.visibility];
      }),
    { workbook },
  );
  expect(seen).toEqual([[[46348]], [["=46348"]], [["2026-11-22"]], "#FFEE00", true, "Hidden"]);
});
