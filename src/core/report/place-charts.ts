import type { BlockOf } from "./blocks";
import { rowHeight, wholeWidth, type Draft } from "./draft";
import type { Span } from "./grid";
import { standardRowHeight } from "./placed";

/** Least width of a chart, in characters. */
export const chartCharacters = 52;
/** Wider than this a chart is stretched, not clearer. */
const widestChart = 110;
const chartHeight = 13 * standardRowHeight;
const barHeight = 1.3 * standardRowHeight;
const gapBetween = 12;

function heightFor({ rowCounts }: Draft, chart: BlockOf<"chart">): number {
  if (chart.type !== "bar") return chartHeight;
  const categories = rowCounts.get(chart.table) ?? 0;
  return Math.min(2 * chartHeight, Math.max(chartHeight, (categories + 4) * barHeight));
}

/** Last row of a run of rows, from `first`, at least so high. */
function lastRowFor(draft: Draft, first: number, points: number): number {
  let row = first;
  for (let height = rowHeight(draft, row); height < points; height += rowHeight(draft, row)) row += 1;
  return row;
}

/** The columns from `first` that a chart covers: to the sheet's edge, or less where that is too wide. */
function columnsForChart(widths: readonly number[], first: number): (Span & { width: number }) | null {
  let width = 0;
  let last = first;
  for (; last < widths.length; last++) {
    const next = widths[last] ?? 0;
    if (width >= chartCharacters && width + next > widestChart) break;
    width += next;
  }
  return width >= chartCharacters ? { first, last: last - 1, width } : null;
}

function addChart(
  draft: Draft,
  block: BlockOf<"chart">,
  firstRow: number,
  span: Span,
  height: number,
): number {
  const lastRow = lastRowFor(draft, firstRow, height);
  const anchor = { firstRow, lastRow, firstColumn: span.first, lastColumn: span.last };
  draft.charts.push({ block, anchor });
  return lastRow;
}

/** Puts a chart to the right of the table just placed, where there is room; says whether there was. */
export function placeBeside(draft: Draft, chart: BlockOf<"chart">, table: BlockOf<"table">): boolean {
  const place = draft.tables.get(table.id);
  const span = place && columnsForChart(draft.widths, place.lastColumn + 1);
  if (!place || !span) return false;
  const last = addChart(draft, chart, place.headerRow, span, heightFor(draft, chart));
  draft.nextRow = Math.max(draft.nextRow, last + 1);
  draft.together.set(place.headerRow, Math.max(last, draft.together.get(place.headerRow) ?? 0));
  return true;
}

/** Splits the sheet's width in two at a column's edge, where both halves can hold a chart. */
function halves(widths: readonly number[]): readonly Span[] | null {
  const middle = widths.reduce((sum, width) => sum + width, 0) / 2;
  let left = 0;
  let last = -1;
  while (left + (widths[last + 1] ?? 0) / 2 < middle && last + 1 < widths.length) left += widths[++last] ?? 0;
  if (left < chartCharacters || 2 * middle - left < chartCharacters) return null;
  return [
    { first: 0, last },
    { first: last + 1, last: widths.length - 1 },
  ];
}

/** Puts charts under one another, or two side by side where the sheet is wide enough. */
export function placeBelow(draft: Draft, charts: readonly BlockOf<"chart">[]): void {
  const pair = charts.length > 1 ? halves(draft.widths) : null;
  const spans = pair ?? [columnsForChart(draft.widths, 0) ?? wholeWidth(draft)];
  for (let index = 0; index < charts.length; index += spans.length) {
    const row = draft.nextRow;
    const inRow = charts.slice(index, index + spans.length);
    const height = Math.max(...inRow.map((chart) => heightFor(draft, chart)));
    inRow.forEach((chart, at) => {
      const last = addChart(draft, chart, row, spans[at] ?? wholeWidth(draft), height);
      draft.nextRow = Math.max(draft.nextRow, last + 1);
      draft.together.set(row, last);
    });
    if (index + spans.length < charts.length) draft.rowHeights.set(draft.nextRow++, gapBetween);
  }
}
