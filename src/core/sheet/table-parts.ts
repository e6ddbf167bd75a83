import type { Area } from "./cells";
import type { ReadLabel } from "./header-label";
import { headerExtent, headerTexts, type HeaderText } from "./header-texts";
import type { RowIndex } from "./row-index";
import { joined, type ColumnRange, type Stretch } from "./side-by-side";

/**
 * The tables that stand side by side under one stretch of header rows. A blank column alone divides nothing:
 * the right side must begin the same headers again, or end at another row.
 */
export function tableParts(
  index: RowIndex,
  headerRows: readonly number[],
  area: Area,
  lastRow: number,
  readLabel: ReadLabel,
): readonly ColumnRange[] {
  const extent = headerExtent(index.sheet, headerRows, area);
  const from = Math.max(area.firstColumn, extent.first - 1);
  const to = Math.min(area.lastColumn, extent.last + 1);
  const counts = cellCounts(index, (headerRows.at(-1) ?? 0) + 1, lastRow, from, to);
  const headers = headerTexts(index.sheet, headerRows, from, to);
  const most = Math.max(0, ...counts);
  const inUse = Array.from(counts, (count, at) => {
    const isInside = from + at >= extent.first && from + at <= extent.last;
    return isInside ? count > 0 || hasHeader(headers[at], readLabel) : most > 1 && count * 2 > most;
  });
  const stretches = stretchesOf(inUse)
    .filter(
      ({ first, last }) =>
        most === 0 ||
        !isAside(headers.slice(first, last + 1), counts.slice(first, last + 1), most, readLabel),
    )
    .map(({ first, last }): Stretch => ({
      first: first + from,
      last: last + from,
      names: namesOf(headers.slice(first, last + 1), readLabel),
    }));
  return joined(index, stretches, (headerRows.at(-1) ?? 0) + 1, lastRow);
}

function namesOf(headers: readonly HeaderText[], readLabel: ReadLabel): readonly string[] {
  return headers.flatMap(({ own }) => (own === "" ? [] : [readLabel(own).field ?? own]));
}

/**
 * Words apart from the table that name nothing: with nothing below, or a sentence in the header's row over a few
 * notes.
 */
function isAside(
  headers: readonly HeaderText[],
  counts: Int32Array,
  most: number,
  readLabel: ReadLabel,
): boolean {
  const isNamed = headers.some(({ own }) => readLabel(own).field !== null);
  if (isNamed) return false;
  const isSentence = headers.every((header) => header.own !== "" && !hasHeader(header, readLabel));
  return counts.every((count) => count === 0 || (isSentence && count < most));
}

/** A note beside the header is no header: a sentence, or a label with its value. */
function hasHeader(header: HeaderText | undefined, readLabel: ReadLabel): boolean {
  if (header === undefined) return false;
  if (header.own === "") return header.group !== null;
  return !/[:：，。；]/.test(header.own) || readLabel(header.own).field !== null;
}

function cellCounts(
  index: RowIndex,
  firstRow: number,
  lastRow: number,
  from: number,
  to: number,
): Int32Array {
  const counts = new Int32Array(Math.max(0, to - from + 1));
  const end = index.starts[lastRow + 1] ?? index.columns.length;
  for (let at = index.starts[firstRow] ?? 0; at < end; at++) {
    const column = (index.columns[at] ?? 0) - from;
    if (column >= 0 && column < counts.length) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}

function stretchesOf(inUse: readonly boolean[]): readonly ColumnRange[] {
  const stretches: ColumnRange[] = [];
  let first = -1;
  inUse.forEach((used, at) => {
    if (used && first < 0) first = at;
    if (first >= 0 && (!used || at === inUse.length - 1)) {
      stretches.push({ first, last: used ? at : at - 1 });
      first = -1;
    }
  });
  return stretches;
}
