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
      return blanks(field, lines);
    default:
      return column satisfies never;
  }
}

function blanks(field: FieldId, lines: OrderLines): Values {
  const { kind } = fieldOf(field);
  const { nulls, numbers } = blanksOfTable(lines);
  return kind === "id" || kind === "text" || kind === "size" ? nulls() : numbers();
}

/** Made once a table, and only when a rule asks. */
function blanksOfTable(lines: OrderLines) {
  const known = kept.get(lines);
  if (known) return known;
  const { count } = lines;
  const made = {
    nulls: once(() => new Array<null>(count).fill(null)),
    numbers: once(() => new Float64Array(count).fill(Number.NaN)),
  };
  kept.set(lines, made);
  return made;
}

const kept = new WeakMap<OrderLines, { readonly nulls: () => Values; readonly numbers: () => Values }>();

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
