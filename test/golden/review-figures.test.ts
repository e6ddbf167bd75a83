import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "xlsx";
import { gendan, sample } from "../support/gendan";
import { recomputeMonth, recomputeWorkbook, type PlainRow } from "../support/recompute-review";

/**
 * The review of a whole workbook against a second count: the file read by another library, rows as plain arrays,
 * days as text, and no code of the core.
 */
interface Book {
  readonly name: string;
  readonly file: () => string | null;
  readonly month: string;
  readonly asOf: string;
  /** Rows above the first line. */
  readonly skip: number;
  /** Positions in a row. */
  readonly at: {
    readonly due: number;
    readonly shipDate: number;
    readonly ordered: number;
    readonly shipped: number | null;
  };
}

const shared = join(__dirname, "../../../shared/workbooks");

function sharedFile(start: string): string | null {
  if (!existsSync(shared)) return null;
  const name = readdirSync(shared).find((one) => one.startsWith(start));
  return name ? join(shared, name) : null;
}

const books: readonly Book[] = [
  {
    name: "S04",
    file: () => sample("S04"),
    month: "2025-05",
    asOf: "2025-06-20",
    skip: 2,
    at: { due: 16, shipDate: 17, ordered: 11, shipped: 18 },
  },
  {
    name: "S04, another month",
    file: () => sample("S04"),
    month: "2024-11",
    asOf: "2024-11-20",
    skip: 2,
    at: { due: 16, shipDate: 17, ordered: 11, shipped: 18 },
  },
  {
    name: "P03b",
    file: () => sharedFile("P03b"),
    month: "2014-06",
    asOf: "2015-12-31",
    skip: 1,
    at: { due: 12, shipDate: 13, ordered: 24, shipped: null },
  },
];

type Raw = string | number | boolean | null | undefined;

/** A day as `YYYY-MM-DD` from a serial or from `2023.10.2`; null for anything else. */
function dayOf(value: Raw): string | null {
  if (typeof value === "number")
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(value))).toISOString().slice(0, 10);
  const parts = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(String(value ?? "").trim());
  return parts ? `${parts[1]}-${parts[2]!.padStart(2, "0")}-${parts[3]!.padStart(2, "0")}` : null;
}

const numberOf = (value: Raw) => (typeof value === "number" ? value : null);

function plainRows(file: string, { skip, at }: Book): PlainRow[] {
  const book = read(readFileSync(file), { dense: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = utils.sheet_to_json<Raw[]>(sheet, { header: 1, raw: true });
  return rows.slice(skip).map((row) => ({
    customer: null,
    clerk: null,
    ordered: numberOf(row[at.ordered]),
    shipped: at.shipped === null ? null : numberOf(row[at.shipped]),
    due: dayOf(row[at.due]),
    shipDate: dayOf(row[at.shipDate]),
    cancelled: false,
    error: false,
  }));
}

const folder = mkdtempSync(join(tmpdir(), "gendan-golden-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(books)("the review of $name agrees with a second count, $month as of $asOf", (book) => {
  const file = book.file();
  if (file === null) return void console.log(`skipped: ${book.name} is not here (no ../shared)`);
  const output = join(folder, `${book.name}-${book.month}.xlsx`);
  const words = ["review", file, "--month", book.month, "--as-of", book.asOf, "--json", "-o", output];
  const { figures } = gendan(words).json() as { figures: Record<string, number | null> };
  const rows = plainRows(file, book);
  const { quantity, inFullLines, inFullRate, ...month } = recomputeMonth(rows, book.month, book.asOf);
  const { lines, overdueLines, overdueDays, undatedLines, cancelledLines } = recomputeWorkbook(
    rows,
    book.asOf,
  );
  expect(month.dueLines).toBeGreaterThan(0);
  expect(figures).toMatchObject({ ...month, lines, overdueLines, overdueDays, undatedLines, cancelledLines });
  if (book.at.shipped !== null)
    expect(figures).toMatchObject({ inFullLines, inFullRate, orderedQuantity: quantity });
});
