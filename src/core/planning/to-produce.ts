import type { Day } from "../dates/day";

/** What order lines ask of the stock; arrays have one entry a line, in the order of the rows. */
export interface StockDemand {
  /** Order quantity, 0 or more; NaN where there is none. */
  readonly ordered: ArrayLike<number>;
  /** NaN for none: such a line is served after all that have one. */
  readonly requiredDates: ArrayLike<Day>;
  /** NaN for none, as `requiredDates`. */
  readonly orderDates: ArrayLike<Day>;
  /** Lines of the same product share its stock. */
  readonly products: readonly string[];
}

/**
 * Quantity to produce for every line: stock is used first, and the lines of a product draw on its stock in the
 * order of required date, then order date, then row. NaN where a line has no quantity.
 *
 * @param stock - what is on hand of each product; none of a product that is not named
 * Source: domain.md, section 2, duty 3.
 */
export function quantitiesToProduce(demand: StockDemand, stock: ReadonlyMap<string, number>): Float64Array {
  const { ordered, products } = demand;
  const toProduce = new Float64Array(products.length).fill(Number.NaN);
  const pools = new Map(Array.from(stock, ([product, onHand]) => [product, { onHand }]));
  const poolOf = lookedUpOnce(products, pools);
  const sharing: number[] = [];
  for (let line = 0; line < products.length; line += 1) {
    const wanted = ordered[line] ?? Number.NaN;
    if (!(wanted >= 0)) continue;
    toProduce[line] = wanted;
    if ((poolOf(line)?.onHand ?? 0) > 0) sharing.push(line);
  }
  for (const line of earlierFirst(earlierFirst(sharing, demand.orderDates), demand.requiredDates)) {
    const pool = poolOf(line);
    const wanted = toProduce[line] ?? 0;
    const taken = Math.min(wanted, pool?.onHand ?? 0);
    if (pool) pool.onHand -= taken;
    toProduce[line] = wanted - taken;
  }
  return toProduce;
}

/** What the map has of a line's key; one that the line before has too is not looked up again. */
function lookedUpOnce<T>(keys: readonly string[], map: ReadonlyMap<string, T>) {
  let last: string | undefined;
  let found: T | undefined;
  return (line: number) => {
    const key = keys[line];
    if (key !== last) {
      last = key;
      found = map.get(key ?? "");
    }
    return found;
  };
}

/** Lines by day, those of a day as they come, those without one last. Days are counted, not compared. */
function earlierFirst(lines: ArrayLike<number>, days: ArrayLike<Day>): Int32Array {
  const dayAt = (at: number) => days[lines[at] ?? -1] ?? Number.NaN;
  let [first, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < lines.length; at += 1) {
    const day = dayAt(at);
    if (day < first) first = day;
    if (day >= end) end = day + 1;
  }
  const undated = Math.max(0, end - first);
  const slotAt = (at: number) => {
    const day = dayAt(at);
    return Number.isNaN(day) ? undated : day - first;
  };
  const starts = new Int32Array(undated + 2);
  const count = (slot: number, more: number) => (starts[slot] = (starts[slot] ?? 0) + more);
  for (let at = 0; at < lines.length; at += 1) count(slotAt(at) + 1, 1);
  for (let slot = 0; slot <= undated; slot += 1) count(slot + 1, starts[slot] ?? 0);
  const sorted = new Int32Array(lines.length);
  for (let at = 0; at < lines.length; at += 1) sorted[count(slotAt(at), 1) - 1] = lines[at] ?? 0;
  return sorted;
}
