import type { FieldId } from "../../orders/fields";
import type { SourceTable } from "./source-table";

/** Reads one text of a line; null where there is none. */
export type LineText = (line: number) => string | null;

/** A line's own name for something, from the first of the fields the table has and the line fills. */
export function lineText({ lines }: SourceTable, fields: readonly FieldId[]): LineText {
  const columns = fields.flatMap((field) => {
    const column = lines.columns[field];
    return column?.kind === "text" ? [column.texts] : [];
  });
  const [only, ...more] = columns;
  if (only && more.length === 0) return (line) => only[line] ?? null;
  return (line) => {
    for (const texts of columns) {
      const text = texts[line];
      if (text !== null && text !== undefined) return text;
    }
    return null;
  };
}

/** Some table has one of the fields. */
export function anyHas(tables: readonly SourceTable[], fields: readonly FieldId[]): boolean {
  return tables.some(({ lines }) => fields.some((field) => lines.columns[field] !== undefined));
}
