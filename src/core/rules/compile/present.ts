import type { FieldId } from "../../orders/fields";
import type { LineColumn, OrderLines } from "../../orders/lines";

/** The columns that the table has of these fields, in their order. */
export function presentColumns(lines: OrderLines, fields: readonly FieldId[]): readonly LineColumn[] {
  return fields.flatMap((field) => lines.columns[field] ?? []);
}

/** For a rule's `lacks`: all of these fields where the table has none of them, for one would do. */
export function oneOf(...fields: readonly FieldId[]): (lines: OrderLines) => readonly FieldId[] {
  return (lines) => (fields.some((field) => lines.columns[field]) ? [] : fields);
}
