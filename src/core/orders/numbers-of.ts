import type { FieldId } from "./fields";
import type { ColumnOf, NumberColumn, OrderLines } from "./lines";

/** Fields of numbers, days and ticks. */
export type NumberField = { [F in FieldId]: ColumnOf<F> extends NumberColumn ? F : never }[FieldId];

/**
 * A field's numbers, one a line; NaN where there is none, and everywhere when the table lacks the field. A loop over
 * an array that is always there keeps its numbers in registers; one that asks every time whether it is does not.
 */
export function numbersOf(lines: OrderLines, field: NumberField): Float64Array {
  const column: NumberColumn | undefined = lines.columns[field];
  return column?.values ?? noNumbers(lines);
}

/** As many NaN as there are lines; made once a table. */
export function noNumbers(lines: OrderLines): Float64Array {
  const known = kept.get(lines);
  if (known) return known;
  const made = new Float64Array(lines.count).fill(Number.NaN);
  kept.set(lines, made);
  return made;
}

const kept = new WeakMap<OrderLines, Float64Array>();
