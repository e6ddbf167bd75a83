import type { FieldId, LineColumn, OrderLines } from "../../core";

/** The text of a line in a column of text; null where there is none. */
export function textAt(lines: OrderLines, field: FieldId, line: number): string | null {
  const column: LineColumn | undefined = lines.columns[field];
  return column?.kind === "text" ? (column.texts[line] ?? null) : null;
}
