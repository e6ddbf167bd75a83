import type { HeaderText } from "./header-texts";
import { isPlainData } from "./plain-rows";
import { repeatsHeader } from "./repeated-header";
import { rowCells, type RowCell, type RowIndex } from "./row-index";
import { sparseVerdict, wordsOf, type Verdict } from "./sparse-rows";
import { excludeTail } from "./table-tail";
import { isTemplateRow } from "./template-rows";
import type { ExclusionReason } from "./table";
import { tableShape, type TableShape } from "./table-shape";
import type { ColumnRange } from "./side-by-side";

export interface ExcludedRow {
  readonly row: number;
  readonly reason: ExclusionReason;
}

export interface SortedRows {
  readonly dataRows: readonly number[];
  readonly excludedRows: readonly ExcludedRow[];
}

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
  if (sum && texts <= Math.max(2, shape.typicalTexts / 2)) return sum;
  if ((shape.covered[at] ?? 0) > 0 && own + (shape.covered[at] ?? 0) > shape.typicalCells / 2) return "data";
  if (isTemplateRow(index, row, cells, shape)) return "template";
  return sparseVerdict(cells, words, shape);
}

/** The row below the header counts the columns, as printed forms do: 1, 2, 3 … */
function numbersColumns(cells: readonly RowCell[]): boolean {
  return cells.length >= 4 && cells.every(({ value }, at) => Number(value) === at + 1);
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
