import { reading, type OrderLines } from "../orders/lines";

/**
 * `noFigure`: a word (`有现货`) or an error stands for the stock; `differs`: lines of one product name several;
 * `severalRows`: several rows of the stock sheet may be the product; `unit`: it counts in another unit.
 */
export type StockDoubt = "noFigure" | "differs" | "severalRows" | "unit";

export interface StockOnHand {
  /** On hand by product; of several figures the smallest, so that nothing is promised that may not be there. */
  readonly stock: ReadonlyMap<string, number>;
  readonly doubts: ReadonlyMap<number, StockDoubt>;
}

/**
 * What the stock column says beside these lines; one that names no product has no stock.
 *
 * @param products - one for each of the lines
 */
export function readStock(
  { columns: { stockQty } }: OrderLines,
  asked: Int32Array,
  products: readonly string[],
): StockOnHand {
  const stock = new Map<string, number>();
  const differing = new Set<string>();
  const doubts = new Map<number, StockDoubt>();
  if (!stockQty) return { stock, doubts };
  asked.forEach((line, at) => {
    const product = products[at] ?? "";
    if (product === "") return;
    const onHand = stockQty.values[line] ?? Number.NaN;
    if (Number.isNaN(onHand)) {
      if (stockQty.readings[line] !== reading.blank) doubts.set(line, "noFigure");
      return;
    }
    const known = stock.get(product);
    if (known !== undefined && known !== onHand) differing.add(product);
    stock.set(product, Math.min(onHand, known ?? onHand));
  });
  if (differing.size === 0) return { stock, doubts };
  asked.forEach((line, at) => {
    const counts = !Number.isNaN(stockQty.values[line]);
    if (counts && differing.has(products[at] ?? "")) doubts.set(line, "differs");
  });
  return { stock, doubts };
}
