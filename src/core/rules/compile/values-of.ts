import { fieldOf, type FieldId } from "../../orders/fields";
import type { LineColumn, OrderLines } from "../../orders/lines";
import type { Values } from "./breaking-lines";

/** A field's values, or as many blanks as there are lines when the table lacks the field. */
export function valuesOf(lines: OrderLines, field: FieldId): Values {
  const column: LineColumn | undefined = lines.columns[field];
  switch (column?.kind) {
    case "number":
      return column.values;
    case "text":
      return column.texts;
    case "size":
      return column.sizes;
    case undefined:
      return blanks(field, lines.count);
    default:
      return column satisfies never;
  }
}

function blanks(field: FieldId, count: number): Values {
  const { kind } = fieldOf(field);
  return kind === "id" || kind === "text" || kind === "size"
    ? new Array<null>(count).fill(null)
    : new Float64Array(count).fill(Number.NaN);
}
