import type { Day } from "../dates/day";
import { byDay } from "./by-day";

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
  const sharing: number[] = [];
  products.forEach((product, line) => {
    const wanted = ordered[line] ?? Number.NaN;
    if (!(wanted >= 0)) return;
    toProduce[line] = wanted;
    if ((stock.get(product) ?? 0) > 0) sharing.push(line);
  });
  const left = new Map(stock);
  for (const line of earlierFirst(earlierFirst(sharing, demand.orderDates), demand.requiredDates)) {
    const product = products[line] ?? "";
    const onHand = left.get(product) ?? 0;
    if (onHand === 0) continue;
    const taken = Math.min(toProduce[line] ?? 0, onHand);
    left.set(product, onHand - taken);
    toProduce[line] = (toProduce[line] ?? 0) - taken;
  }
  return toProduce;
}

/** Lines by day, those of a day as they come, those without one last. Many lines share few days. */
function earlierFirst(lines: readonly number[], days: ArrayLike<Day>): readonly number[] {
  const dayOf = (line = -1) => days[line] ?? Number.NaN;
  if (lines.every((line) => Object.is(dayOf(line), dayOf(lines[0])))) return lines;
  const linesOfDay = new Map<Day, number[]>();
  for (const line of lines) {
    const day = dayOf(line);
    const ofDay = linesOfDay.get(day) ?? [];
    if (ofDay.push(line) === 1) linesOfDay.set(day, ofDay);
  }
  const sorted: number[] = [];
  for (const [, ofDay] of [...linesOfDay].sort(([a], [b]) => byDay(a, b))) {
    for (const line of ofDay) sorted.push(line);
  }
  return sorted;
}
