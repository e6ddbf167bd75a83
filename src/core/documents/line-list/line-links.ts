import type { ReportLink } from "../../report/blocks";
import type { GroupedLines } from "./grouped-lines";
import type { SourceTable } from "./source-table";

/** A sheet holds 1,048,576 rows: of each table at most so many are listed, and the sheet says so. */
export const mostListed = 300_000;

/** Excel takes 65,530 links on a sheet: of each table at most so many rows lead to their line, and the sheet says so. */
export const mostLinked = 20_000;

/** Leads to the lines of groups `from` to `to` (both inside) in their table; undefined when none is listed. */
export function linesLink(
  table: string,
  { starts }: GroupedLines,
  from: number,
  to: number,
): ReportLink | undefined {
  const first = starts[from] ?? 0;
  const last = Math.min(starts[to + 1] ?? 0, mostListed) - 1;
  return last >= first ? { to: "rows", table, first, last } : undefined;
}

/** Leads to a line's own row; undefined when the report stands in another workbook. */
export function rowLink({ lines, linked }: SourceTable, line: number): ReportLink | undefined {
  const column = lines.columns.orderNo?.column ?? lines.table.area.firstColumn;
  return linked ? { to: "cell", sheet: lines.sheet, row: lines.rows[line] ?? 0, column } : undefined;
}
