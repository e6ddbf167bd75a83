import { without } from "../../orders/flags";
import type { OrderLines } from "../../orders/lines";
import { afterStock, stockClaims, type StockDemand } from "../../planning/stock-claims";
import type { RuleContext } from "../rule";
import { oncePerTable, type Derived } from "./derived";
import { ahead } from "./progress";

/**
 * How stock is shared by the lines whose production has not begun, in order of required date. NaN for other lines,
 * and where neither a stock sheet nor the stock column gives a figure to count with.
 */
interface StockShare {
  readonly fromStock: Float64Array;
  /** Order quantity less what has shipped and what stock gives. */
  readonly gap: Float64Array;
}

/** The shares of all tables of a context, for they may take from the same stock sheet. */
const sharesOfContext = new WeakMap<RuleContext, ReadonlyMap<OrderLines, StockShare>>();

const shares = oncePerTable((lines: OrderLines, context: RuleContext): StockShare => {
  const { stock } = context;
  if (!stock) return shareStock([lines], context).get(lines) ?? unknownShare(lines);
  const known = sharesOfContext.get(context) ?? shareStock(stock.tables, context);
  sharesOfContext.set(context, known);
  return known.get(lines) ?? unknownShare(lines);
});

function unknownShare({ count }: OrderLines): StockShare {
  const unknown = new Float64Array(count).fill(Number.NaN);
  return { fromStock: unknown, gap: unknown };
}

function shareStock(
  tables: readonly OrderLines[],
  context: RuleContext,
): ReadonlyMap<OrderLines, StockShare> {
  const demands = tables.map((lines, table) => demandOf(lines, table, context));
  const left = afterStock(demands);
  return new Map(
    demands.map((demand, at) => [demand.lines, shareOf(demand, left[at] ?? new Float64Array())] as const),
  );
}

function demandOf(lines: OrderLines, table: number, context: RuleContext): StockDemand {
  const { columns, count, cancelled } = lines;
  const open = without(ahead(lines, context), cancelled);
  const claims = stockClaims({ lines, open }, table, context.stock?.sheets ?? null);
  const wanted = new Float64Array(count).fill(Number.NaN);
  claims.asking.forEach((line, at) => {
    if (!claims.pools.has(line) && !(columns.stockQty && claims.products[at] !== "")) return;
    const quantity = columns.orderQty?.values[line] ?? Number.NaN;
    wanted[line] = Math.max(0, quantity - (columns.shippedQty?.values[line] || 0));
  });
  return { lines, wanted, ...claims };
}

function shareOf({ asking, wanted, doubts }: StockDemand, left: Float64Array): StockShare {
  const gap = left.slice();
  for (const line of doubts.keys()) gap[line] = Number.NaN;
  const fromStock = new Float64Array(gap.length).fill(Number.NaN);
  for (const line of asking) fromStock[line] = (wanted[line] ?? Number.NaN) - (gap[line] ?? Number.NaN);
  return { fromStock, gap };
}

/** What stock gives a line. */
export const stockGiven: Derived = (lines, context) => shares(lines, context).fromStock;

/** What of a line stock does not cover. */
export const stockGap: Derived = (lines, context) => shares(lines, context).gap;

/** For a rule's `lacks`: the stock column, where there is neither it nor a stock sheet. */
export function lacksForStock({ columns }: OrderLines, { stock }: RuleContext): readonly "stockQty"[] {
  return columns.stockQty || stock?.sheets ? [] : ["stockQty"];
}
