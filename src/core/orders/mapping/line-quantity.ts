import { readNumberText } from "../values/number-text";
import type { Assignment } from "./assign-columns";
import { valueOf } from "./column-cells";
import type { WeighedColumn } from "./weigh-candidates";

/** Orders of several lines that must agree: one may do so by chance. */
const fewestOrders = 2;
/** What proves it by its sums is as sure as a column can be that others compete with. */
const proved = 0.95;
/** A column below this is not meant as a quantity of the order. */
const leastConfidence = 0.5;
/** More columns that compete are no line and order quantity, but sizes or days. */
const mostRivals = 8;
const tolerance = 1e-6;

/**
 * Settles which of several columns is the line's own quantity, where another holds the whole order's: in every order
 * of several lines, the other is the sum of this one, repeated on each line or written on one. Where sums do not tell,
 * the columns stay as they were assigned, competing.
 */
export function settleLineQuantity(
  columns: readonly WeighedColumn[],
  assigned: ReadonlyMap<number, Assignment>,
): ReadonlyMap<number, Assignment> {
  const isQuantity = ({ cells, candidates }: WeighedColumn) => {
    const given = assigned.get(cells.column)?.field ?? null;
    const mayBe = candidates.some(
      ({ field, whole, confidence }) => field === "orderQty" && whole && confidence >= leastConfidence,
    );
    return mayBe && (given === null || given === "orderQty");
  };
  const rivals = columns.filter(isQuantity);
  const orderNo = columns.find(({ cells }) => assigned.get(cells.column)?.field === "orderNo");
  if (rivals.length < 2 || rivals.length > mostRivals || !orderNo) return assigned;
  const orders = ordersOf(orderNo);
  if (orders.length < fewestOrders) return assigned;
  for (const whole of rivals) {
    const own = rivals.find((one) => one !== whole && isSumOf(whole, one, orders));
    if (!own) continue;
    return new Map([
      ...assigned,
      [own.cells.column, { field: "orderQty", confidence: proved, alternativeTo: null }],
      [whole.cells.column, { field: null, confidence: 0, alternativeTo: null }],
    ]);
  }
  return assigned;
}

/** For each order of several lines, its lines (0-based); a line without a number goes on with the one above. */
function ordersOf({ cells }: WeighedColumn): readonly (readonly number[])[] {
  const orders = new Map<string, number[]>();
  let current = "";
  cells.rows.forEach((row, line) => {
    const text = String(valueOf(cells, row) ?? "").trim();
    if (text !== "") current = text;
    const lines = orders.get(current);
    if (lines) lines.push(line);
    else orders.set(current, [line]);
  });
  return [...orders.values()].filter((lines) => lines.length > 1);
}

function isSumOf(whole: WeighedColumn, own: WeighedColumn, orders: readonly (readonly number[])[]): boolean {
  const known = orders.flatMap((lines) => {
    const totals = new Set(
      lines.map((line) => numberAt(whole, line)).filter((value) => !Number.isNaN(value)),
    );
    const [total = Number.NaN] = totals;
    const sum = lines.reduce((left, line) => left + numberAt(own, line), 0);
    if (totals.size === 0 || Number.isNaN(sum)) return [];
    return [totals.size === 1 && Math.abs(sum - total) <= Math.abs(total) * tolerance];
  });
  return known.length >= fewestOrders && known.every((agrees) => agrees);
}

function numberAt({ cells }: WeighedColumn, line: number): number {
  const value = valueOf(cells, cells.rows[line] ?? 0);
  if (typeof value === "number") return value;
  return typeof value === "string" ? (readNumberText(value)?.value ?? Number.NaN) : Number.NaN;
}
