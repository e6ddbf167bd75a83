import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "xlsx";
import { sample } from "../../support/gendan";
import type { PlainRow } from "../../support/recompute-review";
import { dayOf, fillMerges, numberOf, type Raw } from "./plain-cells";

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
