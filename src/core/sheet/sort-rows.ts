import type { HeaderText } from "./header-texts";
import { cellAt } from "./cells";
import { cellKind, rowCells, type RowCell, type RowIndex } from "./row-index";
import { mayBeTotal, rowWord } from "./row-words";
import { isTemplateRow } from "./template-rows";
import { repeatsHeader } from "./repeated-header";
import { isSums } from "./sums-rows";
import type { ExclusionReason } from "./table";
import { tableShape, type TableShape } from "./table-shape";
import type { ColumnRange } from "./table-parts";

export interface ExcludedRow {
  readonly row: number;
  readonly reason: ExclusionReason;
}

export interface SortedRows {
  readonly dataRows: readonly number[];
  readonly excludedRows: readonly ExcludedRow[];
}

type Verdict = ExclusionReason | "data";

/** Texts of a row that are read for words: what names a total, a note or a signature stands first. */
const wordTexts = 3;
/** Longest text in a row of its own that may still be data. */
const longestLoneText = 20;

/** Sorts the rows below a header into data and everything else. */
export function sortRows(
  index: RowIndex,
  range: ColumnRange,
  headers: readonly HeaderText[],
  firstRow: number,
  lastRow: number,
): SortedRows {
  const shape = tableShape(index, range, firstRow, lastRow);
  const verdicts: Verdict[] = [];
  for (let row = firstRow; row <= lastRow; row++) verdicts.push(verdictOf(index, shape, headers, row));
  excludeTail(index, shape, verdicts);
  return collected(verdicts, firstRow);
}

function verdictOf(index: RowIndex, shape: TableShape, headers: readonly HeaderText[], row: number): Verdict {
  const at = row - shape.firstRow;
  const own = shape.own[at] ?? 0;
  const texts = shape.texts[at] ?? 0;
  if (own === 0) return "blank";
  if (at > 0 && isPlainData(index, shape, headers, row)) return "data";
  const cells = rowCells(index, row, shape.range.first, shape.range.last).filter(
    ({ isCovered }) => !isCovered,
  );
  if (texts > 0 && repeatsHeader(index, row, headers, shape.range)) return "repeatedHeader";
  if (at === 0 && numbersColumns(cells)) return "note";
  const words = wordsOf(cells);
  const sum = words.find((word) => word === "total" || word === "subtotal");
  if (sum && texts <= Math.max(2, textsOfFullRow(shape) / 2)) return sum;
  if ((shape.covered[at] ?? 0) > 0 && own + (shape.covered[at] ?? 0) > shape.typicalCells / 2) return "data";
  if (isTemplateRow(index, row, cells, shape)) return "template";
  return sparseVerdict(cells, words, shape);
}

/** Full as most rows are, and none of its first texts is a header's or speaks of a total. Most rows end here. */
function isPlainData(
  index: RowIndex,
  shape: TableShape,
  headers: readonly HeaderText[],
  row: number,
): boolean {
  const at = row - shape.firstRow;
  if (((shape.own[at] ?? 0) + (shape.covered[at] ?? 0)) * 10 < shape.typicalCells * 7) return false;
  let texts = 0;
  for (let cell = index.starts[row] ?? 0; cell < (index.starts[row + 1] ?? 0) && texts < wordTexts; cell++) {
    const column = index.columns[cell] ?? 0;
    if (index.kinds[cell] !== cellKind.text || column < shape.range.first || column > shape.range.last)
      continue;
    texts++;
    const value = cellAt(index.sheet, row, column);
    if (typeof value !== "string") continue;
    if (mayBeTotal(value) || value.trim() === headers[column - shape.range.first]?.own) return false;
  }
  return texts > 0 || (shape.own[at] ?? 0) > 2;
}

/** The words of the first texts: a total, note or signature is named at the row's beginning. */
function wordsOf(cells: readonly RowCell[]) {
  return cells
    .filter(({ value }) => typeof value === "string")
    .slice(0, wordTexts)
    .map(({ value }) => rowWord(String(value)));
}

function textsOfFullRow({ texts, typicalCells, own, covered }: TableShape): number {
  let sum = 0;
  let rows = 0;
  for (let at = 0; at < own.length && rows < 200; at++) {
    if (((own[at] ?? 0) + (covered[at] ?? 0)) * 10 < typicalCells * 9) continue;
    sum += texts[at] ?? 0;
    rows++;
  }
  return rows > 0 ? sum / rows : 0;
}

/** The row below the header counts the columns, as printed forms do: 1, 2, 3 … */
function numbersColumns(cells: readonly RowCell[]): boolean {
  return cells.length >= 4 && cells.every(({ value }, at) => Number(value) === at + 1);
}

/** A row with few cells: a note, a signature line, a section's name, or an order line only begun. */
function sparseVerdict(
  cells: readonly RowCell[],
  words: readonly ReturnType<typeof rowWord>[],
  shape: TableShape,
): Verdict {
  const width = shape.range.last - shape.range.first + 1;
  const few = cells.length * 2 <= shape.typicalCells || cells.length * 3 <= width || shape.typicalCells <= 2;
  const signatures = words.filter((one) => one === "footer").length;
  if (signatures > 1 && signatures * 2 >= cells.length) return "footer";
  if (!few) return "data";
  const word = words.find((one) => one !== null);
  if (word) return word;
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value.trim()] : []));
  if (texts.some((text) => /[:：]\s*$|^[^:：]{1,8}[:：]/.test(text)) && cells.length <= 4) return "note";
  if (cells.length > 1) return "data";
  if (texts.length === 0 && shape.typicalCells >= 3)
    return cells[0]?.column === shape.range.first ? "note" : "total";
  const isLong = (texts[0] ?? "").length > longestLoneText;
  return shape.typicalCells >= 3 || isLong ? "note" : "data";
}

/** Below the last data: sums without a word, and what a blank row sets apart. */
function excludeTail(index: RowIndex, shape: TableShape, verdicts: Verdict[]): void {
  for (let at = 0; at < verdicts.length; at++) {
    if (verdicts[at] !== "data") continue;
    const isLast = verdicts.indexOf("data", at + 1) < 0;
    if (isSums(index, shape, at, isLast, (one) => verdicts[one] === "data"))
      verdicts[at] = isLast ? "total" : "subtotal";
  }
  let last = verdicts.lastIndexOf("data");
  while (
    last > 0 &&
    verdicts[last - 1] === "blank" &&
    isStray(shape, last) &&
    verdicts.lastIndexOf("data", last - 1) >= 0
  ) {
    verdicts[last] = "note";
    last = verdicts.lastIndexOf("data");
  }
}

function isStray({ own, covered, typicalCells }: TableShape, at: number): boolean {
  const cells = (own[at] ?? 0) + (covered[at] ?? 0);
  return cells <= 2 && cells * 5 < typicalCells * 2;
}

/** A total with data below it adds up a group: a subtotal. Blank rows count only between data rows. */
function collected(verdicts: readonly Verdict[], firstRow: number): SortedRows {
  const first = verdicts.indexOf("data");
  const last = verdicts.lastIndexOf("data");
  const dataRows: number[] = [];
  const excludedRows: ExcludedRow[] = [];
  verdicts.forEach((verdict, at) => {
    const row = firstRow + at;
    if (verdict === "data") dataRows.push(row);
    else if (verdict === "total") excludedRows.push({ row, reason: at < last ? "subtotal" : "total" });
    else if (verdict !== "blank" || (at > first && at < last)) excludedRows.push({ row, reason: verdict });
  });
  return { dataRows, excludedRows };
}
