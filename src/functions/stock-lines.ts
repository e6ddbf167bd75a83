import type { Day, StockDemand } from "../core";
import { optional } from "./cells/argument";
import { cellError } from "./cells/cell-error";
import { dueDay } from "./cells/read-day";
import { quantity, stockOnHand } from "./cells/read-number";
import { text } from "./cells/read-text";
import { commonShape, visitCells, type Shape } from "./cells/spill";

/** Ranges of one shape, or single values. */
export interface StockCells {
  readonly ordered: unknown;
  readonly stock: unknown;
  readonly due: unknown;
  readonly product: unknown;
  readonly orderDate: unknown;
}

/** Order lines that draw on stock, as ranges of cells give them. */
export interface StockLines {
  readonly shape: Shape;
  readonly demand: StockDemand;
  readonly stock: ReadonlyMap<string, number>;
}

/**
 * Reads the ranges of STOCKGAP.
 *
 * @throws CustomFunctions.Error when a cell cannot be read, or the stock beside lines of one product differs
 */
export function stockLines(cells: StockCells): StockLines {
  const given = [
    optional(cells.ordered, quantity, Number.NaN),
    optional(cells.stock, stockOnHand, Number.NaN),
    optional(cells.due, dueDay, Number.NaN),
    optional(cells.product, text, ""),
    optional(cells.orderDate, dueDay, Number.NaN),
  ] as const;
  const shape = commonShape(given);
  const count = shape.rows * shape.columns;
  const ordered = new Float64Array(count);
  const requiredDates = new Float64Array(count);
  const orderDates = new Float64Array(count);
  const products: string[] = [];
  const stock = new Map<string, number>();
  visitCells(given, (orderedQty: number, onHand: number, dueOn: Day, product: string, orderedOn: Day) => {
    const line = products.push(product) - 1;
    ordered[line] = orderedQty;
    requiredDates[line] = dueOn;
    orderDates[line] = orderedOn;
    keepStock(stock, product, onHand);
  });
  return { shape, demand: { ordered, requiredDates, orderDates, products }, stock };
}

/** A blank says nothing of the stock; every figure beside a product must be the same. */
function keepStock(stock: Map<string, number>, product: string, onHand: number): void {
  if (Number.isNaN(onHand)) return;
  const known = stock.get(product);
  if (known === undefined) stock.set(product, onHand);
  else if (known !== onHand) throw cellError("differentStock", product);
}
