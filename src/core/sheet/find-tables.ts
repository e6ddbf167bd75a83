import type { Area, SheetCells } from "./cells";
import { findHeader, findNextHeader } from "./find-header";
import { headerRowsAround } from "./header-rows";
import { labelReader, type ReadLabel } from "./header-label";
import { tableOf, withoutTitles } from "./found-table";
import { headerTexts } from "./header-texts";
import { findHeaderless } from "./headerless-table";
import { indexRows, rowCells, type RowIndex } from "./row-index";
import type { FoundTable } from "./table";
import { lastRowBefore } from "./preamble";
import type { ColumnRange } from "./side-by-side";
import { tableParts } from "./table-parts";

/** A table with how well its header is known, to drop fragments of forms where a real table stands. */
interface Candidate {
  readonly table: FoundTable;
  readonly known: number;
}

/**
 * The tables of a sheet, top to bottom, then left to right. A sheet without one gives none; rows of one pattern
 * without a header give a table without header rows. Linear in the cells that hold something.
 */
export function findTables(sheet: SheetCells): readonly FoundTable[] {
  if (sheet.rowCount === 0) return [];
  const index = indexRows(sheet);
  const readLabel = labelReader();
  const whole = {
    firstRow: 1,
    lastRow: sheet.rowCount,
    firstColumn: 0,
    lastColumn: sheet.columns.length - 1,
  };
  const candidates = findInArea(index, whole, readLabel);
  const kept = candidates.filter((one) => isWorthKeeping(one, candidates));
  const tables = kept.length > 0 ? kept.map(({ table }) => table) : headerless(index, whole);
  return [...tables].sort(
    (a, b) => a.area.firstRow - b.area.firstRow || a.area.firstColumn - b.area.firstColumn,
  );
}

/** A header hardly known over hardly any data counts only where the sheet has nothing better: it may be a form. */
function isWorthKeeping({ table, known }: Candidate, all: readonly Candidate[]): boolean {
  if (table.dataRows.length === 0) return known >= 3;
  const isWeak = known < 2 && table.dataRows.length < 5;
  return !isWeak || all.every((other) => other.known <= 3);
}

function findInArea(index: RowIndex, area: Area, readLabel: ReadLabel): readonly Candidate[] {
  const found: Candidate[] = [];
  let from = area.firstRow;
  for (;;) {
    const header = findHeader(index, { ...area, firstRow: from }, readLabel);
    if (header === null) return found;
    const rows = headerRowsAround(index, header, { ...area, firstRow: from }, readLabel);
    const columns = columnsOf(index, rows, area);
    const below = { ...area, ...columns, firstRow: (rows.at(-1) ?? 0) + 1 };
    const headers = headerTexts(index.sheet, rows, below.firstColumn, below.lastColumn);
    const next = findNextHeader(index, below, readLabel, headers, {
      first: area.firstColumn,
      last: area.lastColumn,
    });
    const lastRow = next === null ? area.lastRow : lastRowBefore(index, next, below, readLabel);
    const parts = tableParts(index, rows, area, lastRow, readLabel);
    for (const part of parts) found.push(candidateOf(index, rows, part, lastRow, readLabel));
    found.push(...beside(index, { ...area, firstRow: rows[0] ?? 0, lastRow }, parts, readLabel));
    from = lastRow + 1;
  }
}

function columnsOf(index: RowIndex, rows: readonly number[], area: Area) {
  const columns = rows.flatMap((row) =>
    rowCells(index, row, area.firstColumn, area.lastColumn).map(({ column }) => column),
  );
  return { firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

function candidateOf(
  index: RowIndex,
  allHeaderRows: readonly number[],
  range: ColumnRange,
  lastRow: number,
  readLabel: ReadLabel,
): Candidate {
  const headerRows = withoutTitles(index, allHeaderRows, range);
  const headers = headerTexts(index.sheet, headerRows, range.first, range.last);
  const known = headers.filter(({ own }) => own !== "" && readLabel(own).field !== null).length;
  return { known, table: tableOf(index, headerRows, range, (headerRows.at(-1) ?? 0) + 1, lastRow) };
}

/** Tables whose headers stand at other rows, to the left or right of the ones found. */
function beside(
  index: RowIndex,
  area: Area,
  parts: readonly ColumnRange[],
  readLabel: ReadLabel,
): readonly Candidate[] {
  if (parts.length === 0) return [];
  const first = Math.min(...parts.map((part) => part.first));
  const last = Math.max(...parts.map((part) => part.last));
  const sides = [
    { ...area, lastColumn: first - 2 },
    { ...area, firstColumn: last + 2 },
  ];
  return sides.flatMap((side) =>
    side.firstColumn < side.lastColumn
      ? findInArea(index, side, readLabel).filter(({ known }) => known >= 2)
      : [],
  );
}

function headerless(index: RowIndex, area: Area): readonly FoundTable[] {
  const found = findHeaderless(index, area);
  return found ? [tableOf(index, [], found.range, found.firstRow, area.lastRow)] : [];
}
