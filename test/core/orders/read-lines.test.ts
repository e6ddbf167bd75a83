import fc from "fast-check";
import { fieldIds, type FieldId } from "../../../src/core/orders/fields";
import { reading, type LineColumn } from "../../../src/core/orders/lines";
import { readLines } from "../../../src/core/orders/read-lines";
import type { CellValue } from "../../../src/core/sheet/cells";
import { dateCell, orderSheet, understood, type SheetCell } from "../../support/order-sheet";

function hasValue(column: LineColumn, line: number): boolean {
  switch (column.kind) {
    case "text":
      return column.texts[line] !== null;
    case "number":
      return !Number.isNaN(column.values[line]);
    case "size":
      return column.sizes[line] !== null;
    default:
      return column satisfies never;
  }
}

test("lines know their sheet, rows, mapping and what is hidden", () => {
  const sheet = orderSheet([["标题"], ["订单号", "我的列"], ["A1", 1], ["小计", 1], ["A2", 2]], {
    hiddenRows: [5],
  });
  const table = understood(sheet, ["orderNo", null], {
    headerRow: 2,
    excludedRows: [{ row: 4, reason: "subtotal" }],
  });
  const lines = readLines(sheet, table);
  expect(lines).toMatchObject({ sheet: "订单", kind: "orders", count: 2 });
  expect([...lines.rows]).toEqual([3, 5]);
  expect([...lines.hidden]).toEqual([0, 1]);
  expect(lines.mapping).toBe(table.columns);
  expect(Object.keys(lines.columns)).toEqual(["orderNo"]);
});

test("a table without lines has columns without entries", () => {
  const sheet = orderSheet([["订单号", "数量", "交期", "箱规"]]);
  const lines = readLines(sheet, understood(sheet, ["orderNo", "orderQty", "requiredDate", "cartonSize"]));
  expect(lines.count).toBe(0);
  expect(lines.columns.requiredDate?.values).toHaveLength(0);
  expect(lines.cancelled).toHaveLength(0);
});

test("the header's unit goes with its column, and tells the unit of sizes", () => {
  const sheet = orderSheet([["箱规(mm)"], ["60*40*35"]]);
  const { cartonSize } = readLines(
    sheet,
    understood(sheet, ["cartonSize"], { units: { cartonSize: "mm" } }),
  ).columns;
  expect(cartonSize?.unit).toBe("mm");
  expect(cartonSize?.sizes[0]).toEqual({ lengthMm: 60, widthMm: 40, heightMm: 35, unitFrom: "header" });
});

const cells: fc.Arbitrary<SheetCell> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "2400PCS",
    "11/22,12/25",
    "3/5",
    "2025.3.5",
    "60*40*35cm",
    "√",
    "TBC",
    "30/70",
    "",
    " ",
    "__proto__",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 99_999_999 }),
  fc.integer({ min: 30_000, max: 60_000 }).map(dateCell),
  fc.boolean(),
  fc.constantFrom<CellValue>(null, { error: "#REF!" }),
  fc.constant<SheetCell>({ value: null, formula: true }),
);

test("whatever a column holds, every line has one reading, and words where it has no value", () => {
  const columns = fc.array(cells, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...fieldIds), columns, (field: FieldId, column) => {
      const sheet = orderSheet([["表头"], ...column.map((cell) => [cell])], { merges: ["A3:A5"] });
      const read = readLines(sheet, understood(sheet, [field])).columns[field]!;
      expect(read.readings).toHaveLength(column.length);
      read.readings.forEach((how, line) => {
        const valued: number[] = [reading.exact, reading.fromText, reading.bareSerial, reading.yearInferred];
        expect(hasValue(read, line)).toBe(valued.includes(how) || how === reading.carried);
        expect(read.words.has(line)).toBe(!hasValue(read, line) && how !== reading.blank);
      });
    }),
    { numRuns: 1000 },
  );
});

test("a number reads the same typed and as text with its unit", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1 }), (quantities) => {
      const read = (write: (quantity: number) => SheetCell) => {
        const sheet = orderSheet([["数量"], ...quantities.map((quantity) => [write(quantity)])]);
        return [...readLines(sheet, understood(sheet, ["orderQty"])).columns.orderQty!.values];
      };
      expect(read((quantity) => quantity)).toEqual(quantities);
      expect(read((quantity) => `${quantity.toLocaleString("en-US")}PCS`)).toEqual(quantities);
    }),
  );
});
