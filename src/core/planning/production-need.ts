import type { OrderLines } from "../orders/lines";
import { productKey } from "./product-key";
import { readStock, type StockDoubt } from "./stock-on-hand";
import { quantitiesToProduce } from "./to-produce";

/** What production still owes each open line; arrays have one entry a line, NaN where the figures do not say it. */
export interface ProductionNeed {
  /** Stock given to the line; 0 where none is. */
  readonly fromStock: Float64Array;
  /** Quantity to produce in all, in the unit of the order quantity. */
  readonly toProduce: Float64Array;
  /** Of that, not produced yet; 0 when all is. */
  readonly left: Float64Array;
  /** Lines whose stock cell gives no figure to count with, or a figure that others of the product contradict. */
  readonly doubts: ReadonlyMap<number, StockDoubt>;
}

/**
 * A table's own quantity to produce wins. Else stock is used first, see `quantitiesToProduce`; a line whose
 * production has begun takes none, for what it produced may lie in the stock already.
 *
 * @param open - 1 for a line that is neither done nor cancelled; other lines need nothing
 * Source: domain.md, section 2, duty 3.
 */
export function productionNeed(lines: OrderLines, open: ArrayLike<number>): ProductionNeed {
  const { columns, count } = lines;
  const unknown = new Float64Array(count).fill(Number.NaN);
  const ordered = columns.orderQty?.values ?? unknown;
  const shipped = columns.shippedQty?.values ?? unknown;
  const produced = columns.producedQty?.values ?? unknown;
  const given = columns.toProduceQty?.values ?? unknown;
  const products = Array.from({ length: count }, (_, line) => productKey(lines, line));
  const { stock, doubts } = readStock(lines, products, open);

  const wanted = Float64Array.from({ length: count }, (_, line) => {
    const takesStock = open[line] === 1 && Number.isNaN(given[line]) && !((produced[line] ?? 0) > 0);
    return takesStock ? Math.max(0, (ordered[line] ?? Number.NaN) - (shipped[line] || 0)) : Number.NaN;
  });
  const afterStock = quantitiesToProduce(
    {
      ordered: wanted,
      requiredDates: columns.requiredDate?.values ?? unknown,
      orderDates: columns.orderDate?.values ?? unknown,
      products,
    },
    stock,
  );

  const fromStock = new Float64Array(count);
  const toProduce = new Float64Array(count).fill(Number.NaN);
  const left = new Float64Array(count).fill(Number.NaN);
  for (let line = 0; line < count; line += 1) {
    if (open[line] !== 1) continue;
    const free = afterStock[line] ?? Number.NaN;
    if (!Number.isNaN(free)) fromStock[line] = (wanted[line] ?? 0) - free;
    const own = Number.isNaN(given[line]) ? ordered[line] : given[line];
    toProduce[line] = Number.isNaN(free) ? (own ?? Number.NaN) : free;
    left[line] = Math.max(0, (toProduce[line] ?? Number.NaN) - (produced[line] || 0));
  }
  return { fromStock, toProduce, left, doubts };
}
