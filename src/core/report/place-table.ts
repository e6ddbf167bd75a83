import type { BlockOf, ReportCell } from "./blocks";
import { linkOf, styleOf, valueOf } from "./cell-value";
import { putCell, raiseRow, type Draft } from "./draft";
import type { Span } from "./grid";
import type { ReportStyle } from "./styles";

const headerHeight = 24;
/** Characters Excel's filter button covers in a header. */
const filterButton = 3;
/** A table of more rows may be cut by a page's end. */
const mostRowsTogether = 15;

const headerStyles = {
  text: "columnHeaderLeft",
  none: "columnHeaderLeft",
  number: "columnHeaderRight",
  day: "columnHeaderCenter",
} as const satisfies Record<ReportCell["kind"], ReportStyle>;

/** A header stands as the column's values do. */
function headerStyle(block: BlockOf<"table">, column: number): ReportStyle {
  const first = block.rows.find((row) => (row[column]?.kind ?? "none") !== "none")?.[column];
  return headerStyles[first?.kind ?? "none"];
}

function placeHeader(draft: Draft, block: BlockOf<"table">, spans: readonly Span[]): void {
  const row = draft.nextRow++;
  block.columns.forEach((column, index) => {
    const span = spans[index];
    if (!span) throw new RangeError(`table ${block.id} has no place for column ${column.id}`);
    const clear = block.filter ? filterButton : 0;
    putCell(draft, { row, span, value: column.label, style: headerStyle(block, index), clear });
  });
  raiseRow(draft, row, headerHeight);
}

function placeRow(draft: Draft, cells: readonly ReportCell[], spans: readonly Span[], total: boolean): void {
  const row = draft.nextRow++;
  spans.forEach((span, index) => {
    const cell = cells[index] ?? { kind: "none" };
    putCell(draft, { row, span, value: valueOf(cell), style: styleOf(cell, total), link: linkOf(cell) });
  });
}

function placeDataBars(
  draft: Draft,
  block: BlockOf<"table">,
  spans: readonly Span[],
  firstRow: number,
): void {
  const lastRow = firstRow + block.rows.length - 1;
  block.columns.forEach((column, index) => {
    const span = spans[index];
    if (!column.bar || !span) return;
    draft.dataBars.push({ firstRow, lastRow, firstColumn: span.first, lastColumn: span.first });
  });
}

/** A table: header, rows (or the sentence that there are none), total row; remembers where it stands. */
export function placeTable(draft: Draft, block: BlockOf<"table">, spans: readonly Span[]): void {
  if (draft.tables.has(block.id)) throw new RangeError(`two tables of a sheet are called ${block.id}`);
  const headerRow = draft.nextRow;
  const firstColumn = 0;
  const lastColumn = spans.at(-1)?.last ?? 0;
  placeHeader(draft, block, spans);
  for (const cells of block.rows) placeRow(draft, cells, spans, false);
  const lastRow = headerRow + block.rows.length;
  if (block.rows.length === 0) {
    const row = draft.nextRow++;
    putCell(draft, { row, span: { first: 0, last: lastColumn }, value: block.empty, style: "text.muted" });
  } else {
    placeDataBars(draft, block, spans, headerRow + 1);
    if (block.filter) draft.filter = { firstRow: headerRow, lastRow, firstColumn, lastColumn };
  }
  if (block.total) placeRow(draft, block.total, spans, true);
  const columns = new Map(block.columns.map((column, index) => [column.id, spans[index]?.first ?? index]));
  draft.tables.set(block.id, { sheet: draft.name, headerRow, lastRow, firstColumn, lastColumn, columns });
  const keepTo = block.rows.length > mostRowsTogether ? headerRow + 2 : draft.nextRow - 1;
  draft.together.set(headerRow, keepTo);
}
