import type { Area } from "../sheet/cells";
import type { BlockOf, ReportLink } from "./blocks";
import type { PlacedFormula } from "./formula";
import type { Span } from "./grid";
import { standardRowHeight } from "./placed";
import { lookOf, type ReportStyle } from "./styles";
import { lineCount } from "./text-width";

/** Longest text of an Excel cell, in UTF-16 units. */
const longestText = 32_767;
/** Tallest row Excel takes, in points. */
const tallestRow = 409;
/** Height of a line, in its font's size. */
const lineSpacing = 1.5;
const rowPadding = 6;

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly formula?: PlacedFormula;
  readonly style: ReportStyle;
  readonly link: ReportLink | null;
}

/** Where a table of the report came to stand. */
export interface TablePlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** `lastRow` is `headerRow` when the table has no rows; a total row is not counted. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** First sheet column of each column, by id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A sheet being laid out: blocks put their cells in and move `nextRow` down. */
export interface Draft {
  readonly name: string;
  readonly landscape: boolean;
  readonly widths: readonly number[];
  /** Rows of every table of the report, by its id. */
  readonly rowCounts: ReadonlyMap<string, number>;
  readonly rowHeights: Map<number, number>;
  readonly cells: DraftCell[];
  readonly merges: Area[];
  readonly charts: { readonly block: BlockOf<"chart">; readonly anchor: Area }[];
  readonly dataBars: Area[];
  readonly tables: Map<string, TablePlace>;
  /** Rows that should stand on one page, by the first of them. */
  readonly together: Map<number, number>;
  /** Rows that begin a page whatever stands above them. */
  readonly newPages: Set<number>;
  filter: Area | null;
  nextRow: number;
}

export function newDraft(
  name: string,
  landscape: boolean,
  widths: readonly number[],
  rowCounts: ReadonlyMap<string, number>,
): Draft {
  return {
    name,
    landscape,
    widths,
    rowCounts,
    rowHeights: new Map(),
    cells: [],
    merges: [],
    charts: [],
    dataBars: [],
    tables: new Map(),
    together: new Map(),
    newPages: new Set(),
    filter: null,
    nextRow: 1,
  };
}

/** Every column of the sheet. */
export function wholeWidth(draft: Draft): Span {
  return { first: 0, last: draft.widths.length - 1 };
}

export function rowHeight(draft: Draft, row: number): number {
  return draft.rowHeights.get(row) ?? standardRowHeight;
}

/** Makes a row at least so high. */
export function raiseRow(draft: Draft, row: number, points: number): void {
  const height = Math.min(tallestRow, points);
  if (height > rowHeight(draft, row)) draft.rowHeights.set(row, height);
}

export interface SpannedCell {
  readonly row: number;
  readonly span: Span;
  readonly value: string | number | null;
  readonly formula?: PlacedFormula | undefined;
  readonly style: ReportStyle;
  readonly link?: ReportLink | undefined;
  /** Characters at the right the text keeps clear of. */
  readonly clear?: number;
}

function cutText(value: string | number | null): string | number | null {
  return typeof value === "string" && value.length > longestText
    ? `${value.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…`
    : value;
}

function raiseForText(draft: Draft, { row, span, value, style, clear = 0 }: SpannedCell): void {
  const look = lookOf(style);
  if (typeof value !== "string" || !look.wrap) return;
  const size = look.size ?? 10;
  let width = 0;
  for (let column = span.first; column <= span.last; column++) width += draft.widths[column] ?? 0;
  const lines = lineCount(value, ((width - 1 - clear) * 10) / size);
  if (lines > 1) raiseRow(draft, row, lines * size * lineSpacing + rowPadding);
}

/** Puts a value over the columns of a span, merged when there are several, its row as high as its text needs. */
export function putCell(draft: Draft, cell: SpannedCell): void {
  const { row, span, style, formula, link = null } = cell;
  const first = { row, column: span.first, value: cutText(cell.value), style, link };
  draft.cells.push(formula ? { ...first, formula } : first);
  for (let column = span.first + 1; column <= span.last; column++) {
    draft.cells.push({ row, column, value: null, style, link: null });
  }
  if (span.last > span.first) {
    draft.merges.push({ firstRow: row, lastRow: row, firstColumn: span.first, lastColumn: span.last });
  }
  raiseForText(draft, cell);
}
