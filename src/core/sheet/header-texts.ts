import { dayText } from "../dates/day";
import { serialDay } from "../orders/reading/serial-day";
import { cellAt, isBlank, styleAt, type Area, type SheetCells } from "./cells";

/** The header of one column. */
export interface HeaderText {
  /** What stands over this column alone, top first; the header's rows joined by a line break. Empty without a header. */
  readonly own: string;
  /** What the row of groups says over this column; null without a group. */
  readonly group: string | null;
}

interface Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The headers of the columns from `firstColumn` to `lastColumn`, from one or more header rows. */
export function headerTexts(
  sheet: SheetCells,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): readonly HeaderText[] {
  const width = Math.max(0, lastColumn - firstColumn + 1);
  const own: string[][] = Array.from({ length: width }, () => []);
  const groups: string[][] = Array.from({ length: width }, () => []);
  const lastRow = rows.at(-1) ?? 0;
  for (const row of rows) {
    const below = rows.filter((other) => other > row);
    const hasLeaf = (column: number) => below.some((other) => !isBlank(cellAt(sheet, other, column)));
    const spans = headerSpans(sheet, row, firstColumn, lastColumn).map((span) =>
      spread(sheet, row, span, hasLeaf, lastColumn),
    );
    const isGroupRow = row < lastRow && spans.some(({ from, to }) => to > from && hasLeaf(from));
    for (const { text, from, to } of spans) {
      const isGroup = isGroupRow && hasLeaf(from);
      for (let column = from; column <= (isGroup ? to : from); column++) {
        (isGroup ? groups : own)[column - firstColumn]?.push(text);
      }
    }
  }
  return own.map((texts, at) => ({
    own: texts.join("\n"),
    group: groups[at]?.length ? groups[at].join("\n") : null,
  }));
}

/** The cells of one header row; merged ones reach over all their columns. */
function headerSpans(
  sheet: SheetCells,
  row: number,
  firstColumn: number,
  lastColumn: number,
): readonly Span[] {
  const merges = new Map(
    sheet.merges
      .filter((merge) => merge.firstRow === row)
      .map((merge) => [merge.firstColumn, merge] as const),
  );
  const spans: Span[] = [];
  for (let column = firstColumn; column <= Math.min(lastColumn, sheet.columns.length - 1); column++) {
    const text = headerCellText(sheet, row, column);
    const merge = merges.get(column);
    if (text !== "")
      spans.push({ text, from: column, to: Math.min(merge?.lastColumn ?? column, lastColumn) });
  }
  return spans;
}

/** A header cell as a person reads it; a date as `YYYY-MM-DD`. */
function headerCellText(sheet: SheetCells, row: number, column: number): string {
  const value = cellAt(sheet, row, column);
  if (typeof value === "string") return value.trim();
  if (typeof value !== "number") return "";
  const day = styleAt(sheet, row, column).isDate ? serialDay(value, sheet.date1904) : Number.NaN;
  return Number.isNaN(day) ? String(value) : dayText(day);
}

/** Without a merge, a group reaches over the blank cells to its right that have a leaf below. */
function spread(
  sheet: SheetCells,
  row: number,
  span: Span,
  hasLeaf: (column: number) => boolean,
  lastColumn: number,
): Span {
  if (span.to > span.from || !hasLeaf(span.from)) return span;
  let to = span.to;
  while (to < lastColumn && isBlank(cellAt(sheet, row, to + 1)) && hasLeaf(to + 1)) to++;
  return { ...span, to };
}

/** The first and the last column that the header rows reach, merges counted. */
export function headerExtent(sheet: SheetCells, rows: readonly number[], area: Area) {
  const spans = rows.flatMap((row) => headerSpans(sheet, row, area.firstColumn, area.lastColumn));
  return {
    first: Math.min(area.lastColumn, ...spans.map(({ from }) => from)),
    last: Math.max(area.firstColumn, ...spans.map(({ to }) => to)),
  };
}
