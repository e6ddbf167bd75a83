import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type WorkSheet } from "xlsx";
import { sample } from "../../support/gendan";
import type { PlainRow } from "../../support/recompute-review";

/** A workbook read by another library, its lines counted with no code of the core. */
export interface Book {
  readonly name: string;
  readonly file: () => string | null;
  readonly month: string;
  readonly asOf: string;
  /** Rows above the first line. */
  readonly skip: number;
  /** Positions in a row; null where the workbook keeps no such column. */
  readonly at: Readonly<Record<Column, number | null>>;
  /** Sheet rows, from 1, that the colour of their cells cancels: seen with one's own eyes. */
  readonly cancelledRows?: readonly number[];
}

type Column = "due" | "shipDate" | "ordered" | "shipped" | "customer" | "clerk" | "salesperson" | "product";

export interface BookRow extends PlainRow {
  readonly salesperson: string | null;
  readonly product: string | null;
}

const shared = join(__dirname, "../../../../shared/workbooks");

function sharedFile(start: string): string | null {
  if (!existsSync(shared)) return null;
  const name = readdirSync(shared).find((one) => one.startsWith(start));
  return name ? join(shared, name) : null;
}

const s04 = {
  file: () => sample("S04"),
  skip: 2,
  at: { due: 16, shipDate: 17, ordered: 11, shipped: 18, customer: 2, clerk: 5, salesperson: 4, product: 8 },
};

export const books: readonly Book[] = [
  {
    name: "S00",
    file: () => sample("S00"),
    month: "2025-04",
    asOf: "2025-06-20",
    skip: 1,
    at: { due: 17, shipDate: 18, ordered: 7, shipped: 19, customer: 1, clerk: 3, salesperson: 2, product: 5 },
  },
  {
    name: "S01",
    file: () => sample("S01"),
    month: "2025-05",
    asOf: "2025-06-20",
    skip: 4,
    at: {
      due: 24,
      shipDate: 25,
      ordered: 12,
      shipped: 26,
      customer: 2,
      clerk: 5,
      salesperson: 4,
      product: 7,
    },
    cancelledRows: [10, 11, 40, 46, 47],
  },
  { ...s04, name: "S04", month: "2025-05", asOf: "2025-06-20" },
  { ...s04, name: "S04, another month", month: "2024-11", asOf: "2024-11-20" },
  {
    name: "P03b",
    file: () => sharedFile("P03b"),
    month: "2014-06",
    asOf: "2015-12-31",
    skip: 1,
    at: {
      ...{ due: 12, shipDate: 13, ordered: 24, shipped: null },
      ...{ customer: null, clerk: null, salesperson: null, product: null },
    },
  },
  {
    name: "P01",
    file: () => sharedFile("P01"),
    month: "1997-06",
    asOf: "1998-05-01",
    skip: 1,
    at: {
      ...{ due: 4, shipDate: 5, ordered: null, shipped: null },
      ...{ customer: 1, clerk: null, salesperson: null, product: null },
    },
  },
];

type Raw = string | number | boolean | null | undefined;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day as `YYYY-MM-DD` from a serial or text; a day without a year is of the year of the sheet. Null for words. */
function dayOf(value: Raw, year: string): string | null {
  if (typeof value === "number")
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(value))).toISOString().slice(0, 10);
  const text = String(value ?? "").trim();
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: 00:00:00.000)?$/.exec(text) ?? [];
  if (y) return `${y}-${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`;
  const [, month, date] = /^(\d{1,2})[/月](\d{1,2})日?$/.exec(text) ?? [];
  if (month) return `${year}-${month.padStart(2, "0")}-${date!.padStart(2, "0")}`;
  const [, english, name] = /^(\d{1,2})-([A-Z][a-z]{2})$/.exec(text) ?? [];
  if (!english) return null;
  const number = months.indexOf(name!.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${english.padStart(2, "0")}`;
}

/** A figure, from text in full-width digits, with commas and a unit too. */
function numberOf(value: Raw): number | null {
  if (typeof value === "number") return value;
  const text = String(value ?? "")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/,/g, "")
    .trim();
  const [, digits] = /^(\d+)(?:PCS|包)?$/.exec(text) ?? [];
  return digits ? Number(digits) : null;
}

/** A merged cell counts for every row it covers. */
function fillMerges(sheet: WorkSheet, rows: Raw[][]): void {
  for (const { s, e } of sheet["!merges"] ?? []) {
    for (let row = s.r + 1; row <= e.r; row += 1) {
      const filled = (rows[row] ??= []);
      filled[s.c] = rows[s.r]?.[s.c];
    }
  }
}

/** The order lines of a workbook; totals, notes and blank rows have no product and no due date, or say what they are. */
export function rowsOfBook(file: string, { skip, at, asOf, cancelledRows = [] }: Book): readonly BookRow[] {
  const bytes = readFileSync(file);
  const book = read(bytes, { dense: true, raw: true, codepage: 65001 });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = utils.sheet_to_json<Raw[]>(sheet, { header: 1, raw: true, blankrows: true });
  fillMerges(sheet, rows);
  return rows.slice(skip).flatMap((row, index): BookRow[] => {
    const get = (column: Column): Raw => (at[column] === null ? null : row[at[column]]);
    const name = (column: Column): string | null => String(get(column) ?? "").trim() || null;
    if (name("due") === null && name("product") === null) return [];
    return [
      {
        customer: name("customer"),
        clerk: name("clerk"),
        salesperson: name("salesperson"),
        product: name("product"),
        ordered: numberOf(get("ordered")),
        shipped: numberOf(get("shipped")),
        due: dayOf(get("due"), asOf.slice(0, 4)),
        shipDate: dayOf(get("shipDate"), asOf.slice(0, 4)),
        cancelled: cancelledRows.includes(skip + index + 1),
        error: false,
      },
    ];
  });
}
