import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gendan } from "../../support/gendan";
import { recomputeMonth, recomputeWorkbook } from "../../support/recompute-review";
import { books, rowsOfBook } from "./books";

/**
 * The review of a whole workbook against a second count: the file read by another library, rows as plain arrays,
 * days as text, and no code of the core.
 */
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
  const rows = rowsOfBook(file, book);
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
