import type { Area } from "./cells";
import { headerEvidence, type HeaderEvidence } from "./header-evidence";
import type { ReadLabel } from "./header-label";
import type { HeaderText } from "./header-texts";
import { beginsDocument } from "./own-form";
import { repeatsHeader } from "./repeated-header";
import type { ColumnRange } from "./side-by-side";
import { typedColumnsBelow } from "./types-below";
import { cellKind, rowCells, type RowIndex } from "./row-index";

/** Rows looked at below a possible header for a better one: a title, a code row or a form may stand above it. */
const lookAhead = 4;

/** The first row of the area that is a header row; null when none is. */
export function findHeader(index: RowIndex, area: Area, readLabel: ReadLabel): number | null {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (!mayBeHeader(index, row, area, false)) continue;
    const evidence = headerEvidence(index, row, area, readLabel);
    if (isFirstHeader(index, evidence, area)) return betterBelow(index, evidence, area, readLabel).row;
  }
  return null;
}

/**
 * The next row below a header that is another table's header: it stands out among the data rows around it, and does
 * not repeat the header above or does so under a form of its own.
 *
 * @param headers - headers of the area's columns
 * @param wholeRow - the columns in which a repeated header must say nothing else
 */
export function findNextHeader(
  index: RowIndex,
  area: Area,
  readLabel: ReadLabel,
  headers: readonly HeaderText[],
  wholeRow: ColumnRange,
): number | null {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (!mayBeHeader(index, row, area, true)) continue;
    const evidence = headerEvidence(index, row, area, readLabel);
    if (!standsOut(index, evidence, area)) continue;
    const isRepeated = repeatsHeader(index, row, headers, wholeRow, area.firstColumn);
    if (!isRepeated || beginsDocument(index, row, area, readLabel)) return row;
  }
  return null;
}

/** Two texts at least; inside a table, hardly any figures. Cheap: most data rows end here. */
function mayBeHeader(index: RowIndex, row: number, area: Area, insideTable: boolean): boolean {
  let texts = 0;
  let figures = 0;
  for (let at = index.starts[row] ?? 0; at < (index.starts[row + 1] ?? 0); at++) {
    const column = index.columns[at] ?? 0;
    if (column < area.firstColumn || column > area.lastColumn || index.covered[at] === 1) continue;
    if (index.kinds[at] === cellKind.text) texts++;
    else figures++;
  }
  return texts >= 2 && (!insideTable || figures * 4 <= texts);
}

function isFirstHeader(index: RowIndex, evidence: HeaderEvidence, area: Area): boolean {
  const { known, labels, cells, isForm } = evidence;
  if (isForm || labels.length < 2) return false;
  if (known >= 3 && known * 10 >= labels.length * 3 && labels.length * 10 >= cells * 4) return true;
  if (labels.length * 10 < cells * 8) return false;
  if (isHinted(index, evidence.row, area)) return true;
  const enough = known >= 1.5 || (labels.length >= 3 && areDistinct(evidence));
  return enough && typedColumnsBelow(index, evidence, area).length > 0;
}

/** The workbook has an Excel table or a filter that begins at this row. */
function isHinted(index: RowIndex, row: number, area: Area): boolean {
  return index.sheet.tableHints.some(
    (hint) =>
      hint.firstRow === row && hint.firstColumn <= area.lastColumn && hint.lastColumn >= area.firstColumn,
  );
}

function areDistinct({ labels }: HeaderEvidence): boolean {
  return new Set(labels.map(({ text }) => text.trim())).size * 10 >= labels.length * 8;
}

/** A second header under a table: known by its wordings, and set apart or too rich to be data. */
function standsOut(index: RowIndex, evidence: HeaderEvidence, area: Area): boolean {
  const { row, known, labels, cells, figures, isForm } = evidence;
  if (isForm || known < 2 || labels.length * 10 < cells * 8 || figures * 5 > cells) return false;
  const fields = new Set(labels.map(({ label }) => label.field).filter((field) => field !== null));
  if (fields.size < 2 || known * 10 < labels.length * 5) return false;
  const above = rowCells(index, row - 1, area.firstColumn, area.lastColumn);
  return above.length <= 1 || (known >= 4 && known * 10 >= labels.length * 6);
}

/** The header itself, where a row shortly below is much better known than the first that would do. */
function betterBelow(
  index: RowIndex,
  first: HeaderEvidence,
  area: Area,
  readLabel: ReadLabel,
): HeaderEvidence {
  let best = first;
  for (let row = first.row + 1; row <= Math.min(first.row + lookAhead, area.lastRow); row++) {
    if (!mayBeHeader(index, row, area, false)) continue;
    const evidence = headerEvidence(index, row, area, readLabel);
    const isBetter = evidence.known > first.known * 1.5 + 1 && evidence.known > best.known;
    if (isBetter && isFirstHeader(index, evidence, { ...area, firstRow: row })) best = evidence;
  }
  return best;
}
