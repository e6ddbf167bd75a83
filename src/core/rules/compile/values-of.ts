import { fieldOf, type FieldId } from "../../orders/fields";
import type { LineColumn, OrderLines } from "../../orders/lines";
import { noNumbers } from "../../orders/numbers-of";
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
      return blanks(field, lines);
    default:
      return column satisfies never;
  }
}

function blanks(field: FieldId, lines: OrderLines): Values {
  const { kind } = fieldOf(field);
  return kind === "id" || kind === "text" || kind === "size" ? noTexts(lines) : noNumbers(lines);
}

function noTexts(lines: OrderLines): readonly null[] {
  const known = kept.get(lines);
  if (known) return known;
  const made = new Array<null>(lines.count).fill(null);
  kept.set(lines, made);
  return made;
}

const kept = new WeakMap<OrderLines, readonly null[]>();
