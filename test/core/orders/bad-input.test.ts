import { readLines } from "../../../src/core/orders/read-lines";
import { understandSheet } from "../../../src/core/orders/understand";
import { plainStyle, type CellValue, type SheetCells } from "../../../src/core/sheet/cells";

type Rows = readonly (readonly CellValue[])[];

function sheetOf(rows: Rows, more: Partial<SheetCells> = {}): SheetCells {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    values: rows.map((row) => row[column] ?? null),
    styles: new Uint16Array(rows.length),
    formulaRows: new Set<number>(),
  }));
  return {
    name: "Sheet1",
    hidden: false,
    rowCount: rows.length,
    columns,
    styles: [plainStyle],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
    tableHints: [],
    ...more,
  };
}

const header = ["订单号", "客户", "品名", "数量"];
const lines: Rows = [
  ["A1", "优宝", "湿巾", 5],
  ["A2", "润达", "围兜", 6],
];
const known = ["orderNo", "customer", "productName", "orderQty"];

function fieldsOf(sheet: SheetCells) {
  return understandSheet(sheet)[0]!.columns.map(({ field }) => field);
}

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])(
  "a header called %s is a header like any other, with the team's word or without",
  (name) => {
    const sheet = sheetOf([[...header, name], ...lines.map((line) => [...line, "x"])]);
    expect(fieldsOf(sheet)).toEqual([...known, null]);
    const settled = Object.fromEntries([[name, "remarks" as const]]);
    const [table] = understandSheet(sheet, settled);
    expect(table!.columns.at(-1)).toMatchObject({ header: name, field: "remarks" });
    expect(readLines(sheet, table!).columns.remarks?.texts).toEqual(["x", "x"]);
  },
);

const longest = 32_000;

test.each([
  { name: "one character again and again", text: "订".repeat(longest) },
  { name: "a wording again and again", text: "数量/".repeat(longest / 3) },
  { name: "spaces between two letters", text: `a${" ".repeat(longest)}b` },
  { name: "stars behind a wording", text: `订单号${"*".repeat(longest)}x` },
  { name: "brackets that never close", text: "(".repeat(longest) },
  { name: "lines of a wording", text: "订单号\n".repeat(longest / 4) },
  { name: "labels and colons", text: "a:".repeat(longest / 2) },
  { name: "figures and commas", text: "1,".repeat(longest / 2) },
])("a header and cells of 32,000 characters, $name, name nothing and stop nothing", ({ text }) => {
  const sheet = sheetOf([[...header, text], ...lines.map((line) => [...line, text])]);
  const [table] = understandSheet(sheet);
  expect(table!.columns.map(({ field }) => field)).toEqual([...known, null]);
  expect(readLines(sheet, table!).count).toBe(2);
});

test("a million empty styled rows below a table are no rows of it", () => {
  const rows = 1_048_576;
  const table = sheetOf([header, ...lines]);
  const styles = [plainStyle, { ...plainStyle, fill: "FFFF00" }];
  const columns = table.columns.map(({ values }) => ({
    values: [...values, ...Array<CellValue>(rows - values.length).fill(null)],
    styles: new Uint16Array(rows).fill(1),
    formulaRows: new Set<number>(),
  }));
  const [understood] = understandSheet({ ...table, rowCount: rows, styles, columns });
  expect(understood!.table).toMatchObject({ firstRow: 2, lastRow: 3, excludedRows: [] });
  expect(understood!.columns.map(({ field }) => field)).toEqual(known);
});

const widest = 16_384;
const across = (cell: (column: number) => CellValue) => Array.from({ length: widest }, (_, at) => cell(at));
const figures = () => across((column) => column);

test("a header over 16,384 columns gives every field to one of them", () => {
  const sheet = sheetOf([across((column) => header[column % 4] ?? null), figures(), figures(), figures()]);
  const fields = fieldsOf(sheet);
  expect(fields).toHaveLength(widest);
  expect(fields.filter((field) => field === "orderQty")).toHaveLength(1);
});

test("groups merged over 16,384 columns are read", () => {
  const merges = Array.from({ length: widest / 2 }, (_, pair) => ({
    firstRow: 1,
    lastRow: 1,
    firstColumn: pair * 2,
    lastColumn: pair * 2 + 1,
  }));
  const groups = across((column) => (column % 2 === 0 ? `第${column}组` : null));
  const leaves = across((column) => header[column % 4] ?? null);
  const [table] = understandSheet(sheetOf([groups, leaves, figures(), figures()], { merges }));
  expect(table!.table.headerRows).toEqual([1, 2]);
  expect(table!.columns).toHaveLength(widest);
});

test("rows of figures only, every other row for 50,000 rows, are looked at once each", () => {
  const rows = Array.from({ length: 50_000 }, (_, at) =>
    at % 2 === 0 ? [`A${at}`, "优宝", "湿巾", 5, 6] : [null, null, null, 7, 8],
  );
  const [table] = understandSheet(sheetOf([[...header, "金额"], ...rows]));
  expect(table!.table.dataRows).toHaveLength(49_999);
  expect(table!.table.excludedRows).toEqual([{ row: 50_001, reason: "total" }]);
});
