import type { OrderLines } from "../orders/lines";

/**
 * Gross weight of every line in kg to 3 decimals, NaN where unknown. The column holds one carton's weight, every
 * carton counted as full, unless its header says total; kg unless its header says g.
 *
 * @param cartons - cartons of every line
 */
export function grossWeights(lines: OrderLines, cartons: Float64Array): Float64Array {
  const column = lines.columns.grossWeight;
  if (column === undefined) return new Float64Array(lines.count).fill(Number.NaN);
  const header = lines.mapping.find((mapped) => mapped.column === column.column)?.header ?? "";
  const total = /总|總|total/i.test(header);
  const perKg = column.unit === "g" ? 1000 : 1;
  return column.values.map((weight, line) => {
    const all = total ? weight : weight * (cartons[line] ?? Number.NaN);
    return Math.round((all / perKg) * 1000) / 1000;
  });
}
