import { lineColumn } from "../../orders/lines";
import type { ReportLink } from "../../report/blocks";
import type { GroupedLines } from "./grouped-lines";
import { mostListed } from "./limits";
import type { SourceTable } from "./source-table";

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
  const column = lineColumn(lines);
  return linked ? { to: "cell", sheet: lines.sheet, row: lines.rows[line] ?? 0, column } : undefined;
}
