import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recomputeAges, recomputeMonth } from "../../support/recompute-review";
import { books, rowsOfBook, type Book, type BookRow } from "./books";
import { tableUnder, writtenSheet, type Written } from "./written-sheet";

/** Every table of figures on the sheet as written, against a second count from the workbook's own rows. */
const folder = mkdtempSync(join(tmpdir(), "gendan-golden-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Due, on time, late, open, on-time rate, mean days late. */
function countsOf(rows: readonly BookRow[], { month, asOf }: Book): readonly (number | null)[] {
  const again = recomputeMonth(rows, month, asOf);
  const { dueLines, onTimeLines, lateLines, openLines, onTimeRate, averageDaysLate } = again;
  return [dueLines, onTimeLines, lateLines, openLines, onTimeRate, averageDaysLate];
}

const named = 15;
const counted = "到期行|准时|延期完成|未完成|准时率|平均延期";

/** The first names by lines due, then all the others in one row, then the total, as the sheet has them. */
function expectGroups(
  table: Written,
  rows: readonly BookRow[],
  column: "customer" | "clerk" | "salesperson" | "product",
  book: Book,
): void {
  const due = rows.filter((row) => row.due?.startsWith(book.month) && row.due <= book.asOf && !row.cancelled);
  const names = new Set(due.map((row) => row[column]));
  const shown = table.slice(0, Math.min(names.size, named));
  for (const [name, ...counts] of shown) {
    const own = due.filter((row) => (row[column] ?? "（未填）") === name);
    expect([name, ...counts]).toEqual([name, ...countsOf(own, book)]);
  }
  const shownNames = new Set(shown.map(([name]) => name));
  expect(shownNames.size).toBe(shown.length);
  const others = due.filter((row) => !shownNames.has(row[column] ?? "（未填）"));
  const rest = table.slice(shown.length);
  if (others.length > 0)
    expect(rest[0]).toEqual([`其余 ${names.size - shown.length} 个`, ...countsOf(others, book)]);
  expect(rest.at(-1)).toEqual(["合计", ...countsOf(due, book)]);
  expect(rest).toHaveLength(others.length > 0 ? 2 : 1);
}

const groups = [
  { column: "customer", label: "客户" },
  { column: "clerk", label: "跟单员" },
  { column: "salesperson", label: "业务员" },
  { column: "product", label: "产品" },
] as const;

test.each(books)("the tables of the review of $name agree with a second count, $month", (book) => {
  const file = book.file();
  if (file === null) return void console.log(`skipped: ${book.name} is not here (no ../shared)`);
  const sheet = writtenSheet(folder, { ...book, file });
  const rows = rowsOfBook(file, book);
  for (const { column, label } of groups) {
    const table = tableUnder(sheet, `${label}|${counted}`);
    if (book.at[column] === null) continue;
    expectGroups(table!, rows, column, book);
  }
  const trend = tableUnder(sheet, "月份|到期行|准时|延期完成|未完成|准时率|足量率|平均延期")!;
  const months = trend.filter(([month]) => /^\d{4}-\d{2}$/.test(String(month)));
  expect(months).toHaveLength(13);
  for (const [month, due, onTime, late, open, rate, , days] of months) {
    const again = countsOf(rows, { ...book, month: String(month) });
    expect([month, due, onTime, late, open, rate, days]).toEqual([
      month,
      ...(again[0] === 0 ? [null, null, null, null, null, null] : again),
    ]);
  }
  const ages = tableUnder(sheet, "逾期/到期（工作日）|订单行")!;
  const open = recomputeAges(rows, book.asOf);
  expect(ages.map(([, lines]) => lines)).toEqual([...open, open.reduce((sum, one) => sum + one, 0)]);
});
