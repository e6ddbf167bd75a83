import { quantitiesToProduce } from "../core";
import { inShape } from "./cells/spill";
import { stockLines } from "./stock-lines";

/**
 * Quantity to produce for every line when stock is used first, in order of required date, then order date, then row.
 * @customfunction STOCKGAP
 * @param ordered Order quantities, a range
 * @param stock Stock on hand: one number, or beside each line the stock of its product; blank counts as none
 * @param due Required delivery dates; a line without one is served last
 * @param [product] Products of the lines; lines of one product share its stock; one product when left out
 * @param [orderDate] Order dates
 * @returns Quantity to produce for each line
 */
export function stockgap(
  ordered: unknown[][],
  stock: unknown[][],
  due: unknown[][],
  product?: unknown[][],
  orderDate?: unknown[][],
): unknown[][] {
  const { shape, demand, stock: onHand } = stockLines({ ordered, stock, due, product, orderDate });
  const toProduce = quantitiesToProduce(demand, onHand);
  return inShape(shape, (row, column) => {
    const missing = toProduce[row * shape.columns + column] ?? Number.NaN;
    return Number.isNaN(missing) ? "" : missing;
  });
}
