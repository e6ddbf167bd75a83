import type { BlockOf, ReportCell } from "./blocks";
import { linkOf, styleOf, valueOf } from "./cell-value";
import { putCell, raiseRow, type Draft } from "./draft";
import type { PlacedFormula } from "./formula";
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

interface TableRow {
  readonly cells: readonly ReportCell[];
  /** The first of the rows a total adds up; null for a row that is no total. */
  readonly totalFrom: number | null;
}

/** How a number of a table is reckoned on the sheet; undefined where it is counted from elsewhere. */
function formulaOf(
  { columns }: BlockOf<"table">,
  spans: readonly Span[],
  index: number,
  row: number,
  totalFrom: number | null,
): PlacedFormula | undefined {
  const { sums, ratio } = columns[index] ?? {};
  if (ratio) {
    const at = (id: string) => ({
      row,
      column: spans[columns.findIndex((one) => one.id === id)]?.first ?? 0,
    });
    return { kind: "ratio", part: at(ratio.part), whole: at(ratio.whole) };
  }
  if (!sums || totalFrom === null || totalFrom === row) return undefined;
  const column = spans[index]?.first ?? 0;
  const of = { firstRow: totalFrom, lastRow: row - 1, firstColumn: column, lastColumn: column };
  return { kind: "sum", of };
}

function placeRow(
  draft: Draft,
  block: BlockOf<"table">,
  spans: readonly Span[],
  { cells, totalFrom }: TableRow,
): void {
  const row = draft.nextRow++;
  const total = totalFrom !== null;
  spans.forEach((span, index) => {
    const cell = cells[index] ?? { kind: "none" };
    const formula = cell.kind === "number" ? formulaOf(block, spans, index, row, totalFrom) : undefined;
    const place = { row, span, formula, link: linkOf(cell) };
    putCell(draft, { ...place, value: valueOf(cell), style: styleOf(cell, total) });
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
  for (const cells of block.rows) placeRow(draft, block, spans, { cells, totalFrom: null });
  const lastRow = headerRow + block.rows.length;
  if (block.rows.length === 0) {
    const row = draft.nextRow++;
    putCell(draft, { row, span: { first: 0, last: lastColumn }, value: block.empty, style: "text.muted" });
  } else {
    placeDataBars(draft, block, spans, headerRow + 1);
    if (block.filter) draft.filter = { firstRow: headerRow, lastRow, firstColumn, lastColumn };
  }
  if (block.total) {
    const totalFrom = block.rows.length > 0 ? headerRow + 1 : draft.nextRow;
    placeRow(draft, block, spans, { cells: block.total, totalFrom });
  }
  const columns = new Map(block.columns.map((column, index) => [column.id, spans[index]?.first ?? index]));
  draft.tables.set(block.id, { sheet: draft.name, headerRow, lastRow, firstColumn, lastColumn, columns });
  const keepTo = block.rows.length > mostRowsTogether ? headerRow + 2 : draft.nextRow - 1;
  draft.together.set(headerRow, keepTo);
}
