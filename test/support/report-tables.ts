import type { Block, Report, ReportCell } from "../../src/core/report/blocks";

export type TableBlock = Extract<Block, { readonly kind: "table" }>;
export type Shown = string | number | null;

export function blocksOf({ sheets }: Report): readonly Block[] {
  return sheets.flatMap(({ blocks }) => blocks);
}

/** @throws Error when the report has no such table */
export function tableOf(report: Report, id: string): TableBlock {
  const table = blocksOf(report).find(
    (block): block is TableBlock => block.kind === "table" && block.id === id,
  );
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** What a cell shows: text, number, day number, or null for a blank. */
export function shown(cell: ReportCell | undefined): Shown {
  if (!cell || cell.kind === "none") return null;
  if (cell.kind === "text") return cell.text;
  return cell.kind === "day" ? cell.day : cell.value;
}

/** The rows of a table as they read. */
export function rowsOf(report: Report, id: string): readonly (readonly Shown[])[] {
  return tableOf(report, id).rows.map((row) => row.map(shown));
}

/** One column of a table as it reads. */
export function columnOf(report: Report, id: string, column: string): readonly Shown[] {
  const table = tableOf(report, id);
  const at = table.columns.findIndex((each) => each.id === column);
  if (at < 0) throw new Error(`table ${id} has no column ${column}`);
  return table.rows.map((row) => shown(row[at]));
}

export function notesOf(report: Report): readonly string[] {
  return blocksOf(report).flatMap((block) => (block.kind === "note" ? [block.text] : []));
}
