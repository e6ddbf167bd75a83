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

/** What the stock column says beside the open lines; a line that names no product has no stock. */
export function readStock(
  lines: OrderLines,
  products: readonly string[],
  open: ArrayLike<number>,
): StockOnHand {
  const column = lines.columns.stockQty;
  const stock = new Map<string, number>();
  const differing = new Set<string>();
  const doubts = new Map<number, StockDoubt>();
  if (!column) return { stock, doubts };
  for (let line = 0; line < lines.count; line += 1) {
    const product = products[line] ?? "";
    if (open[line] !== 1 || product === "") continue;
    const onHand = column.values[line] ?? Number.NaN;
    if (Number.isNaN(onHand)) {
      if (column.readings[line] !== reading.blank) doubts.set(line, "noFigure");
      continue;
    }
    const known = stock.get(product);
    if (known !== undefined && known !== onHand) differing.add(product);
    stock.set(product, Math.min(onHand, known ?? onHand));
  }
  if (differing.size === 0) return { stock, doubts };
  products.forEach((product, line) => {
    const counts = open[line] === 1 && !Number.isNaN(column.values[line]);
    if (counts && differing.has(product)) doubts.set(line, "differs");
  });
  return { stock, doubts };
}
