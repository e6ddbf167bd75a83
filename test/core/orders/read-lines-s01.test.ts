import { readdirSync, readFileSync } from "node:fs";
import { openZip } from "../../../src/adapters/xlsx/zip/zip";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import { readPackage, workbookPartName } from "../../../src/adapters/xlsx/read/read-package";
import { dayText } from "../../../src/core/dates/day";
import type { FieldId } from "../../../src/core/orders/fields";
import { reading, type NumberColumn } from "../../../src/core/orders/lines";
import { readLines } from "../../../src/core/orders/read-lines";
import { understandSheet } from "../../../src/core/orders/understand";
import { understood } from "../../support/order-sheet";

/** The fields of S01's columns A to AE. */
const fields: FieldId[] = [
  ...(["seqNo", "orderNo", "customer", "customerPo", "salesperson", "clerk", "orderDate"] as const),
  ...([
    "productName",
    "sizeSpec",
    "material",
    "gsm",
    "colour",
    "orderQty",
    "pcsPerBag",
    "bagsPerCarton",
  ] as const),
  ...([
    "cartonSize",
    "cartonCount",
    "shippingMark",
    "bagNewPlate",
    "bagArrivalDate",
    "cartonArrivalDate",
  ] as const),
  ...([
    "sampleConfirmed",
    "stockQty",
    "producedQty",
    "requiredDate",
    "actualShipDate",
    "shippedQty",
  ] as const),
  ...(["approvalFinance", "approvalSalesManager", "exception", "remarks"] as const),
];
const excludedRows = [
  ...[16, 35, 44].map((row) => ({ row, reason: "subtotal" as const })),
  ...[17, 36, 45].map((row) => ({ row, reason: "blank" as const })),
];

const folder = "assets/samples";
const file = readdirSync(folder).find((name) => name.startsWith("S01"))!;
const zip = openZip(readFileSync(`${folder}/${file}`), inflateOnNode);
const sheet = readPackage(zip, workbookPartName(zip))[0]!;
const lines = readLines(sheet, understood(sheet, fields, { headerRow: 4, lastRow: 57, excludedRows }));
const { columns } = lines;

/** How often each reading stands in a column. */
function tally(field: FieldId): Record<string, number> {
  const names = Object.keys(reading);
  const counts: Record<string, number> = {};
  for (const how of columns[field]!.readings) counts[names[how]!] = (counts[names[how]!] ?? 0) + 1;
  return counts;
}

const atRow = (column: NumberColumn | undefined, row: number) => column!.values[lines.rows.indexOf(row)]!;

test("47 order lines stand in rows 5 to 57, every field in its place", () => {
  expect(lines.count).toBe(47);
  expect(Object.keys(columns).sort()).toEqual([...fields].sort());
});

test.each<[FieldId, Record<string, number>]>([
  ["orderNo", { exact: 28, carried: 19 }],
  ["customer", { exact: 28, carried: 19 }],
  ["customerPo", { exact: 12, carried: 7, blank: 28 }],
  ["orderDate", { exact: 28, carried: 19 }],
  ["gsm", { fromText: 47 }],
  ["orderQty", { exact: 30, fromText: 17 }],
  ["pcsPerBag", { exact: 33, fromText: 14 }],
  ["bagsPerCarton", { exact: 36, fromText: 11 }],
  ["cartonSize", { exact: 47 }],
  ["bagArrivalDate", { exact: 14, yearInferred: 11, word: 12, blank: 10 }],
  ["cartonArrivalDate", { yearInferred: 17, word: 16, blank: 14 }],
  ["sampleConfirmed", { exact: 38, blank: 9 }],
  ["stockQty", { exact: 35, word: 10, error: 2 }],
  ["requiredDate", { exact: 10, fromText: 7, bareSerial: 2, yearInferred: 7, carried: 17, word: 4 }],
  ["actualShipDate", { exact: 17, blank: 30 }],
  ["approvalFinance", { exact: 29, blank: 18 }],
  ["remarks", { exact: 19, blank: 28 }],
])("%s is read as %j", (field, counts) => {
  expect(tally(field)).toEqual(counts);
});

test.each([
  [5, "2025-04-18"],
  [6, "2025-04-07"],
  [8, "2025-04-29"],
  [9, "2025-04-29"],
  [10, "2025-04-12"],
  [11, "2025-04-12"],
  [18, ""],
  [19, ""],
  [21, "2025-05-24"],
  [29, "2025-06-06"],
  [33, "2025-05-25"],
  [40, ""],
  [46, "2025-08-01"],
  [57, "2025-07-28"],
])("the required date of row %d is %j", (row, day) => {
  expect(dayText(atRow(columns.requiredDate, row))).toBe(day);
});

test.each([
  [5, 2400],
  [8, 500],
  [14, 12000],
  [18, 12000],
  [20, 3000],
  [49, 1000],
  [56, 2400],
])("the quantity of row %d is %d", (row, quantity) => {
  expect(atRow(columns.orderQty, row)).toBe(quantity);
});

test("the quantity counts bags: the sheet's carton counts prove it against the PCS in its cells", () => {
  expect(lines.quantityUnit).toEqual({ counts: "bags", from: "cartonCounts" });
});

test("grey and yellow rows are what the legend in row 2 says, and struck rows are grey", () => {
  const marks = lines.habits.map(({ sign, color, rows, meaning, legend }) => [
    sign,
    color,
    rows.length,
    meaning,
    legend,
  ]);
  expect(marks).toEqual([
    ["struck", null, 5, "cancelled", "灰=取消"],
    ["fill", "FFFF00", 17, "shipped", "黄=已出货"],
    ["fill", "D9D9D9", 5, "cancelled", "灰=取消"],
  ]);
  expect([...lines.rows].filter((_, line) => lines.cancelled[line])).toEqual([10, 11, 40, 46, 47]);
});

test("the lines that are not cancelled add up to the total the sheet states in M59", () => {
  const quantities = columns.orderQty!.values.filter((_, line) => !lines.cancelled[line]);
  expect(quantities.reduce((sum, quantity) => sum + quantity, 0)).toBe(132900);
  expect(sheet.columns[12]!.values[58]).toBe(132900);
});

test("every size is a size, and tells where its unit came from", () => {
  const from = new Set(columns.cartonSize!.sizes.map((size) => size?.unitFrom));
  expect(from).toEqual(new Set(["cell", "magnitude"]));
  expect(columns.cartonSize!.sizes[0]).toEqual({
    lengthMm: 580,
    widthMm: 380,
    heightMm: 300,
    unitFrom: "magnitude",
  });
});

test("the table as Gendan finds and maps it itself gives the same lines", () => {
  const own = readLines(sheet, understandSheet(sheet)[0]!);
  expect(own.rows).toEqual(lines.rows);
  const withoutUnits = Object.entries(own.columns).map(([field, column]) => [
    field,
    { ...column, unit: null },
  ]);
  expect(Object.fromEntries(withoutUnits)).toEqual(columns);
});
