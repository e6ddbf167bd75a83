import type { OrderLines } from "../../orders/lines";
import { productKeys } from "../../planning/product-key";
import { readStock } from "../../planning/stock-on-hand";
import { quantitiesToProduce } from "../../planning/to-produce";
import type { RuleContext } from "../rule";
import { flags, oncePerTable, type Derived } from "./derived";
import { ahead } from "./progress";

/**
 * How stock is shared by the lines whose production has not begun, in order of required date. NaN for other lines,
 * and where the stock column gives no figure to count with.
 */
interface StockShare {
  readonly fromStock: Float64Array;
  /** Order quantity less what has shipped and what stock gives. */
  readonly gap: Float64Array;
}

const shares = oncePerTable((lines: OrderLines, context: RuleContext): StockShare => {
  const { columns, count, cancelled } = lines;
  const unknown = new Float64Array(count).fill(Number.NaN);
  if (!columns.stockQty) return { fromStock: unknown, gap: unknown };
  const isAhead = ahead(lines, context);
  const asks = flags(count, (line) => isAhead[line] === 1 && cancelled[line] === 0);
  const products = productKeys(lines);
  const { stock, doubts } = readStock(lines, products, asks);
  const ordered = Float64Array.from({ length: count }, (_, line) => {
    const quantity = columns.orderQty?.values[line] ?? Number.NaN;
    const shipped = columns.shippedQty?.values[line] || 0;
    return asks[line] === 1 && products[line] !== "" ? Math.max(0, quantity - shipped) : Number.NaN;
  });
  const gap = quantitiesToProduce(
    {
      ordered,
      requiredDates: columns.requiredDate?.values ?? unknown,
      orderDates: columns.orderDate?.values ?? unknown,
      products,
    },
    stock,
  );
  for (const line of doubts.keys()) gap[line] = Number.NaN;
  return { fromStock: ordered.map((quantity, line) => quantity - (gap[line] ?? Number.NaN)), gap };
});

/** What stock gives a line. */
export const stockGiven: Derived = (lines, context) => shares(lines, context).fromStock;

/** What of a line stock does not cover. */
export const stockGap: Derived = (lines, context) => shares(lines, context).gap;
