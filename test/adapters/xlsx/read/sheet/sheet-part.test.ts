import { areaAddress } from "../../../../../src/core/sheet/address";
import type { SheetCells } from "../../../../../src/core/sheet/cells";
import { problemOf } from "../problem-of";
import { rowsOf, sheetOf, worksheet } from "../small-package";

/** The columns as plain lists of values. */
function values(sheet: SheetCells): unknown[] {
  return sheet.columns.map((column) => column.values);
}

test.each([
  {
    name: "blanks above and between",
    rows: '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c><c r="D4"><v>3</v></c></row>',
    columns: [[], [null, 1, null, 2], [], [null, null, null, 3]],
  },
  {
    name: "rows and cells without references",
    rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    columns: [
      [1, null, null, null, 5],
      [2, null, null, 3],
      [null, null, null, 4],
    ],
  },
  {
    name: "rows and cells out of order",
    rows: '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    columns: [
      [1, null, 3],
      [null, null, 4],
    ],
  },
  {
    name: "a cell that names another row than the row it is in",
    rows: '<row r="1"><c r="A2"><v>1</v></c></row>',
    columns: [[null, 1]],
  },
  {
    name: "the same cell twice: the last counts",
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    columns: [[2]],
  },
  {
    name: "styled blanks to the end of the sheet",
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>',
    columns: [[1]],
  },
  { name: "no cell at all", rows: "", columns: [] },
])("$name", async ({ rows, columns }) => {
  const sheet = await sheetOf(rowsOf(rows));
  expect(values(sheet)).toEqual(columns);
  expect(sheet.rowCount).toBe(Math.max(0, ...columns.map((column) => column.length)));
  for (const column of sheet.columns) expect(column.styles.length).toBe(column.values.length);
});

test("the claimed dimension is not believed", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>';
  for (const claimed of ["A1:XFD1048576", "A1:A2", "#REF!"]) {
    const sheet = await sheetOf(worksheet(`<dimension ref="${claimed}"/><sheetData>${rows}</sheetData>`));
    expect([sheet.rowCount, sheet.columns.length]).toEqual([9, 1]);
  }
});

test("styles stand beside values, blank cells' styles too, and an unknown style is the first", async () => {
  const cells = '<c r="A1" s="3"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="99"><v>1</v></c>';
  const sheet = await sheetOf(
    rowsOf(`<row r="1">${cells}</row><row r="2"><c r="B2" s="1"><v>45721</v></c></row>`),
  );
  expect(sheet.columns.map(({ styles }) => [...styles])).toEqual([[3], [2, 1], [0]]);
  expect(sheet.styles.map(({ isDate }) => isDate)).toEqual([false, true, false, false]);
});

test("formulas give their stored value; one without a stored value is blank and still counts as a formula", async () => {
  const sheet = await sheetOf(
    rowsOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>' +
        '<row r="3"><c r="A3"><f>SUM(A1:A2)</f></c><c r="D3"><f>A3</f><v></v></c></row>',
    ),
  );
  expect(values(sheet)).toEqual([[2, 5], [2, 5], [], []]);
  expect(sheet.columns.map(({ formulaRows }) => [...formulaRows])).toEqual([[1, 3], [1, 2], [], [3]]);
  expect(sheet.rowCount).toBe(2);
});

test("merges, hidden rows and columns, and the auto filter", async () => {
  const sheet = await sheetOf(
    worksheet(
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/><col min="6" max="6" hidden="0"/><col min="16384" max="99999" hidden="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" hidden="0"/><row hidden="1"/></sheetData>' +
        '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>' +
        '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="D2:D4"/></mergeCells>' +
        '<customSheetViews><customSheetView guid="{0}"><autoFilter ref="A1:Z99"/></customSheetView></customSheetViews>',
    ),
  );
  expect([...sheet.hiddenColumns]).toEqual([1, 2, 4, 16383]);
  expect([...sheet.hiddenRows]).toEqual([2, 3, 5]);
  expect(sheet.merges.map(areaAddress)).toEqual(["A1:C1", "D2:D4"]);
  expect(sheet.tableHints.map(areaAddress)).toEqual(["A1:C9"]);
});

test.each(["<row r='0'/>", "<row r='1048577'/>", "<row r='x'/>", "<row r='1048576'/><row/>"])(
  "%s is no row of a sheet: damage",
  async (rows) => {
    expect((await problemOf(() => sheetOf(rowsOf(rows)))).code).toBe("damaged");
  },
);

test.each([
  {
    name: "a merge that is no rectangle",
    part: worksheet('<mergeCells><mergeCell ref="A:B"/></mergeCells>'),
  },
  { name: "another root", part: "<chartsheet/>" },
  { name: "a cell after column XFD", part: rowsOf('<row r="1"><c r="XFD1"/><c/></row>') },
])("$name is damage", async ({ part }) => {
  expect((await problemOf(() => sheetOf(part))).code).toBe("damaged");
});

test("prefixed element names, as strict and some other writers use them, read the same", async () => {
  const prefixed = rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>').replace(/<(\/?)(\w)/g, "<$1x:$2");
  expect(values(await sheetOf(prefixed.replace("xmlns=", "xmlns:x=")))).toEqual([[1]]);
});
