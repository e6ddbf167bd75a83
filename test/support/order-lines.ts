import { dayFromText } from "../../src/core/dates/day";
import { fieldOf, type FieldId } from "../../src/core/orders/fields";
import type { FieldKind } from "../../src/core/orders/field";
import {
  reading,
  type LineColumn,
  type OrderLines,
  type QuantityUnit,
  type Reading,
} from "../../src/core/orders/lines";
import type { MappedColumn, TableKind } from "../../src/core/orders/understood";
import type { Size } from "../../src/core/packaging/size";

/** How a cell was read, where it was not simply typed as it should be. */
export interface ReadCell {
  readonly how: Exclude<keyof typeof reading, "blank" | "exact">;
  readonly value: PlainCell;
  readonly words?: string;
  readonly unit?: string;
}

export interface SignedCell {
  readonly signed: string;
}

/** Texts as text, numbers as number, days as `YYYY-MM-DD`, sizes as `600x400x500` in mm, ticks as 1 and 0. */
type PlainCell = string | number | null;
export type TestCell = PlainCell | ReadCell | SignedCell;

/** Cells that were read otherwise than plainly: `cell.word("已到")`, `cell.fromText(2400, "pcs")`. */
export const cell = {
  fromText: (value: PlainCell, unit?: string): ReadCell => ({
    how: "fromText",
    value,
    ...(unit && { unit }),
  }),
  bareSerial: (day: string): ReadCell => ({ how: "bareSerial", value: day }),
  yearInferred: (day: string): ReadCell => ({ how: "yearInferred", value: day }),
  carried: (value: PlainCell): ReadCell => ({ how: "carried", value }),
  word: (words: string): ReadCell => ({ how: "word", value: null, words }),
  ambiguous: (words: string): ReadCell => ({ how: "ambiguous", value: null, words }),
  unreadable: (words: string): ReadCell => ({ how: "unreadable", value: null, words }),
  error: (words: string): ReadCell => ({ how: "error", value: null, words }),
  /** A tick with the day it was given. */
  signed: (day: string): SignedCell => ({ signed: day }),
};

export type TestColumns = Readonly<Partial<Record<FieldId, readonly TestCell[]>>>;

export interface TestTable {
  readonly kind?: TableKind;
  readonly sheet?: string;
  /** Sheet row of the first line; 2 unless told. */
  readonly firstRow?: number;
  /** Lines (from 0) that are cancelled. */
  readonly cancelled?: readonly number[];
  readonly counts?: QuantityUnit["counts"];
  readonly countsFrom?: QuantityUnit["from"];
  /** The day in the table's title. */
  readonly titleDay?: string;
  /** Units named in headers. */
  readonly units?: Readonly<Partial<Record<FieldId, string>>>;
  /** How many single units the figures of a column are counted in; `values` are single units. */
  readonly factors?: Readonly<Partial<Record<FieldId, number>>>;
  /** Headers other than the field's Chinese label. */
  readonly headers?: Readonly<Partial<Record<FieldId, string>>>;
}

/**
 * Order lines as the reader would give them, built from columns of plain cells. Columns stand on the sheet in
 * the order given, from column A on; a column shorter than the longest ends in blanks.
 *
 *     orderLines({ orderNo: ["A1", "A2"], orderQty: [100, null], requiredDate: ["2025-05-01", cell.word("月底")] })
 */
export function orderLines(columns: TestColumns, table: TestTable = {}): OrderLines {
  const entries = Object.entries(columns) as [FieldId, readonly TestCell[]][];
  const count = Math.max(0, ...entries.map(([, cells]) => cells.length));
  const firstRow = table.firstRow ?? 2;
  const rows = Int32Array.from({ length: count }, (_, line) => firstRow + line);
  const cancelled = new Uint8Array(count);
  for (const line of table.cancelled ?? []) cancelled[line] = 1;
  return {
    sheet: table.sheet ?? "订单",
    kind: table.kind ?? "orders",
    table: {
      area: {
        firstRow: firstRow - 1,
        lastRow: firstRow + count - 1,
        firstColumn: 0,
        lastColumn: entries.length - 1,
      },
      headerRows: [firstRow - 1],
      firstRow,
      lastRow: firstRow + count - 1,
      dataRows: rows,
      excludedRows: [],
      hiddenRows: 0,
    },
    mapping: entries.map(([field], column) => mappedColumn(field, column, table)),
    count,
    rows,
    columns: Object.fromEntries(
      entries.map(([field, cells], column) => [field, lineColumn(field, column, cells, count, table)]),
    ),
    cancelled,
    hidden: new Uint8Array(count),
    habits: [],
    quantityUnit: { counts: table.counts ?? "pieces", from: table.countsFrom ?? "assumed" },
    dated: [],
    titleDay: table.titleDay === undefined ? Number.NaN : dayFromText(table.titleDay),
  };
}

function mappedColumn(field: FieldId, column: number, { units, headers }: TestTable): MappedColumn {
  return {
    column,
    header: headers?.[field] ?? fieldOf(field).label["zh-CN"],
    field,
    confidence: 1,
    unit: units?.[field] ?? null,
    alternatives: [],
    alternativeTo: null,
    reads: { text: 0, number: 0, date: 0, blank: 0, unreadable: 0 },
  };
}

function lineColumn(
  field: FieldId,
  column: number,
  cells: readonly TestCell[],
  count: number,
  { units, factors }: TestTable,
): LineColumn {
  const { kind } = fieldOf(field);
  const factor = factors?.[field];
  const read = Array.from({ length: count }, (_, line) => asRead(cells[line] ?? null));
  const base = {
    field,
    column,
    readings: Uint8Array.from(read, ({ how, value }) => howRead(how, value)),
    words: new Map(read.flatMap(({ words }, line) => (words === undefined ? [] : [[line, words] as const]))),
    unit: units?.[field] ?? null,
  };
  if (kind === "id" || kind === "text") {
    return { ...base, kind: "text", texts: read.map(({ value }) => (value === null ? null : String(value))) };
  }
  if (kind === "size") return { ...base, kind: "size", sizes: read.map(({ value }) => sizeOf(value)) };
  return {
    ...base,
    ...(factor !== undefined && { factor }),
    kind: "number",
    values: Float64Array.from(read, ({ value }) => numberOf(kind, value)),
    signedDays: new Map(
      cells.flatMap((cell, line) => (isSigned(cell) ? [[line, dayFromText(cell.signed)] as const] : [])),
    ),
    cellUnits: new Map(read.flatMap(({ unit }, line) => (unit === undefined ? [] : [[line, unit] as const]))),
  };
}

function isSigned(cell: TestCell): cell is SignedCell {
  return typeof cell === "object" && cell !== null && "signed" in cell;
}

function asRead(cell: TestCell): Omit<ReadCell, "how"> & { readonly how: ReadCell["how"] | "exact" } {
  if (isSigned(cell)) return { how: "exact", value: 1 };
  return typeof cell === "object" && cell !== null ? cell : { how: "exact", value: cell };
}

function howRead(how: ReadCell["how"] | "exact", value: PlainCell): Reading {
  return how === "exact" && (value === null || Number.isNaN(value)) ? reading.blank : reading[how];
}

function numberOf(kind: FieldKind, value: PlainCell): number {
  if (value === null) return Number.NaN;
  if (typeof value === "number") return value;
  if (kind === "date") return dayFromText(value);
  throw new TypeError(`a ${kind} cell is a number, got ${value}`);
}

function sizeOf(value: PlainCell): Size | null {
  if (value === null) return null;
  const [lengthMm = Number.NaN, widthMm = Number.NaN, heightMm = null] = String(value).split("x").map(Number);
  return { lengthMm, widthMm, heightMm, unitFrom: "cell" };
}
