import type { Block, BlockOf, ReportSheet } from "./blocks";
import { leastWidth } from "./cell-value";
import { shareColumns, type ColumnWish, type Span } from "./grid";
import { pageCharacters } from "./page";
import { chartCharacters } from "./place-charts";
import { textWidth } from "./text-width";

/** A table of more rows is not laid over merged columns. */
const mostMergedRows = 100;
const padding = 2;
/** Padding of a header that carries Excel's filter button. */
const filterPadding = 4;
/** A longer header wraps. */
const longestHeader = 12;
/** Width of columns added at the right to give text and charts room. */
const fillerWidth = 12;
const gapWidth = 3;
/** A page may be printed a little smaller for a chart to stand beside its table. */
const shrunk = 1.12;

/** Blocks that take the whole width for their text. */
const withText: ReadonlySet<Block["kind"]> = new Set(["figures", "note", "facts", "signatures"] as const);

type Gridded = BlockOf<"table"> | BlockOf<"figures">;

/** The columns of a sheet, and for each table and list of figures the columns it stands in. */
export interface SheetColumns {
  readonly widths: readonly number[];
  readonly spans: ReadonlyMap<Block, readonly Span[]>;
}

function tableWish(table: BlockOf<"table">): ColumnWish {
  const widths = table.columns.map(({ label, width }) =>
    Math.max(width, Math.min(textWidth(label), longestHeader) + (table.filter ? filterPadding : padding)),
  );
  for (const row of table.total ? [...table.rows, table.total] : table.rows) {
    widths.forEach((width, index) => {
      const cell = row[index];
      if (cell) widths[index] = Math.max(width, leastWidth(cell));
    });
  }
  const fixed = table.filter === true || table.rows.length > mostMergedRows;
  return { widths, manner: fixed ? "fixed" : "merging" };
}

function between(least: number, most: number, wished: readonly number[]): number {
  return Math.min(most, Math.max(least, ...wished));
}

function figuresWish({ items }: BlockOf<"figures">): ColumnWish {
  const labels = items.map(({ label }) => textWidth(label) + padding);
  const values = items.map(({ value }) =>
    value.kind === "text" ? textWidth(value.text) + padding : leastWidth(value),
  );
  return { widths: [between(14, 32, labels), between(14, 28, values), 40], manner: "yielding" };
}

function wishOf(block: Gridded): ColumnWish {
  return block.kind === "table" ? tableWish(block) : figuresWish(block);
}

/** Tables with the same columns stand under each other: they wish for the same widths. */
function alike(blocks: readonly Gridded[], wishes: readonly ColumnWish[]): readonly ColumnWish[] {
  const widest = new Map<string, readonly number[]>();
  const keys = blocks.map((block) => (block.kind === "table" ? columnsKey(block) : null));
  wishes.forEach(({ widths }, at) => {
    const key = keys[at];
    if (key === null || key === undefined) return;
    const known = widest.get(key) ?? [];
    widest.set(
      key,
      widths.map((width, column) => Math.max(width, known[column] ?? 0)),
    );
  });
  return wishes.map((wish, at) => ({ ...wish, widths: widest.get(keys[at] ?? "") ?? wish.widths }));
}

function columnsKey({ columns }: BlockOf<"table">): string {
  return JSON.stringify(columns.map(({ id, label }) => [id, label]));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** Width text wants: most of a page, where the sheet has lines of text. */
function widthForText(sheet: ReportSheet): number {
  const hasText = sheet.blocks.some(({ kind }) => withText.has(kind));
  return hasText ? 0.88 * pageCharacters(sheet.landscape) : 0;
}

/** Width for the charts: beside their table where the page has room for both, else below. */
function widthForCharts(sheet: ReportSheet, widths: readonly number[], spans: SheetColumns["spans"]): number {
  let wanted = 0;
  sheet.blocks.forEach((block, index) => {
    const next = sheet.blocks[index + 1];
    if (next?.kind !== "chart") return;
    const last = block.kind === "table" ? spans.get(block)?.at(-1)?.last : undefined;
    const table = last === undefined ? 0 : sum(widths.slice(0, last + 1)) + gapWidth;
    const beside = table + chartCharacters;
    const fits = beside <= shrunk * pageCharacters(sheet.landscape);
    wanted = Math.max(wanted, fits ? beside : chartCharacters);
  });
  return wanted;
}

function withFillers(widths: readonly number[], wanted: number): number[] {
  const all = [...widths];
  let missing = wanted - sum(widths);
  if (missing <= 0) return all;
  if (all.length > 0) {
    all.push(gapWidth);
    missing -= gapWidth;
  }
  for (; missing > 0; missing -= fillerWidth) all.push(fillerWidth);
  return all;
}

export function columnsOf(sheet: ReportSheet): SheetColumns {
  const gridded = sheet.blocks.filter(
    (block): block is Gridded => block.kind === "table" || block.kind === "figures",
  );
  const grid = shareColumns(alike(gridded, gridded.map(wishOf)));
  const spans = new Map<Block, readonly Span[]>(
    gridded.map((block, index) => [block, grid.spans[index] ?? []]),
  );
  const wanted = Math.max(
    widthForText(sheet),
    widthForCharts(sheet, grid.widths, spans),
    grid.widths.length === 0 ? pageCharacters(sheet.landscape) : 0,
  );
  return { widths: withFillers(grid.widths, wanted), spans };
}
