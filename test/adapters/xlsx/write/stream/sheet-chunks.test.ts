import fc from "fast-check";
import { cellAddress } from "../../../../../src/core";
import { escapeCellText, escapeText } from "../../../../../src/adapters/xlsx/write/escape";
import {
  lastOf,
  sheetChunks,
  type SheetRows,
} from "../../../../../src/adapters/xlsx/write/stream/sheet-chunks";
import type { WrittenValue } from "../../../../../src/adapters/xlsx/write/stream/value-kinds";

interface Cell {
  readonly value: WrittenValue;
  readonly style: number;
  readonly formula?: string;
}

type Row = ReadonlyMap<number, Cell>;

function rowsOf(rows: ReadonlyMap<number, Row>, attributes: ReadonlyMap<number, string>): SheetRows {
  return {
    lastRow: lastOf([...rows.keys(), ...attributes.keys()]),
    attributes,
    writeCells: (row, writer) => {
      for (const [column, { value, style, formula }] of rows.get(row) ?? []) {
        writer.cell(column, value, style, formula);
      }
    },
  };
}

function chunksOf(rows: SheetRows, before = "<a>", after = "</a>"): string[] {
  return Array.from(sheetChunks(before, rows, after), (chunk) => Buffer.from(chunk).toString());
}

/** A cell as the format describes it. Source: ECMA-376 part 1, 18.3.1.4. */
function cellXml(row: number, column: number, { value, style, formula }: Cell): string {
  const open = `<c r="${cellAddress(row, column)}" s="${style}"`;
  const f = formula === undefined ? "" : `<f>${escapeText(formula)}</f>`;
  if (value === null) return `${open}/>`;
  if (typeof value === "number") return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${open} t="e">${f}<v>${escapeCellText(value.error)}</v></c>`;
  const text = `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>`;
  return `${open} t="inlineStr">${f}${text}</c>`;
}

test("rows in order: cells, attributes, rows with attributes alone, none that are empty", () => {
  const rows = new Map<number, Row>([
    [2, new Map([[0, { value: "a<b", style: 0 }]])],
    [
      4,
      new Map([
        [27, { value: 1.5, style: 3, formula: "SUM(A1:A3)&B1" }],
        [28, { value: null, style: 1 }],
      ]),
    ],
  ]);
  const attributes = new Map([
    [1, ' hidden="1"'],
    [4, ' ht="30"'],
    [6, ' hidden="1"'],
  ]);
  expect(chunksOf(rowsOf(rows, attributes))).toEqual([
    '<a><sheetData><row r="1" hidden="1"/><row r="2"><c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is></c></row>' +
      '<row r="4" ht="30"><c r="AB4" s="3"><f>SUM(A1:A3)&amp;B1</f><v>1.5</v></c><c r="AC4" s="1"/></row>' +
      '<row r="6" hidden="1"/></sheetData></a>',
  ]);
});

test("a sheet without rows is one piece", () => {
  expect(chunksOf(rowsOf(new Map(), new Map()))).toEqual(["<a><sheetData></sheetData></a>"]);
});

const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constantFrom(null, { error: "#N/A" }),
);
const cell = fc
  .record({ value, style: fc.nat(70_000), formula: fc.option(fc.string(), { nil: undefined }) })
  .map(({ value, style, formula }): Cell => ({ value, style, ...(formula !== undefined && { formula }) }));
const row = fc
  .uniqueArray(fc.tuple(fc.nat(16_383), cell), { minLength: 1, maxLength: 8, selector: ([column]) => column })
  .map((cells): Row => new Map(cells.sort(([a], [b]) => a - b)));

test("any cells stand as the format describes them", () => {
  const sheet = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99_999 }), row), {
    maxLength: 5,
    selector: ([number]) => number,
  });
  fc.assert(
    fc.property(sheet, (rows) => {
      const inOrder = rows.sort(([a], [b]) => a - b);
      const expected = inOrder.map(([number, cells]) => {
        const xml = [...cells].map(([column, one]) => cellXml(number, column, one)).join("");
        return `<row r="${number}">${xml}</row>`;
      });
      const written = chunksOf(rowsOf(new Map(inOrder), new Map())).join("");
      expect(written).toBe(`<a><sheetData>${expected.join("")}</sheetData></a>`);
    }),
    { numRuns: 60 },
  );
});

test("a large sheet comes in pieces of about 512 KB, and a row wider than that as a whole", () => {
  const long = "宽".repeat(32_767);
  const wide: Row = new Map(Array.from({ length: 12 }, (_, column) => [column, { value: long, style: 1 }]));
  const plain: Row = new Map(
    Array.from({ length: 20 }, (_, column) => [column, { value: column, style: 0 }]),
  );
  const rows = new Map(Array.from({ length: 3_000 }, (_, at) => [at + 1, at === 1_500 ? wide : plain]));
  const pieces = chunksOf(rowsOf(rows, new Map()));
  const sizes = pieces.map((piece) => Buffer.byteLength(piece));
  expect(sizes.filter((size) => size > 600 * 1024)).toHaveLength(1);
  expect(Math.max(...sizes)).toBeGreaterThan(12 * 3 * 32_767);
  const all = [...rows].map(
    ([number, cells]) =>
      `<row r="${number}">${[...cells].map(([column, one]) => cellXml(number, column, one)).join("")}</row>`,
  );
  expect(pieces.join("")).toBe(`<a><sheetData>${all.join("")}</sheetData></a>`);
});
