import { without } from "../../orders/flags";
import type { OrderLines } from "../../orders/lines";
import { afterStock, stockClaims, type StockDemand } from "../../planning/stock-claims";
import { numbersOf } from "../../orders/numbers-of";
import type { RuleContext } from "../rule";
import { oncePerTable, type Derived } from "./derived";
import type { Marked } from "./marks";
import { ahead } from "./progress";

/**
 * How stock is shared by the lines whose production has not begun, in order of required date. Numbers are of the asking
 * lines, NaN where neither a stock sheet nor the stock column gives a figure to count with.
 */
interface StockShare {
  readonly asking: Int32Array;
  readonly fromStock: Float64Array;
  /** Order quantity less what has shipped and what stock gives. */
  readonly gap: Float64Array;
}

/** The shares of all tables of a context, for they may take from the same stock sheet. */
const sharesOfContext = new WeakMap<RuleContext, ReadonlyMap<OrderLines, StockShare>>();

const noShare: StockShare = {
  asking: new Int32Array(),
  fromStock: new Float64Array(),
  gap: new Float64Array(),
};

const shares = oncePerTable((lines: OrderLines, context: RuleContext): StockShare => {
  const { stock } = context;
  if (!stock) return shareStock([lines], context).get(lines) ?? noShare;
  const known = sharesOfContext.get(context) ?? shareStock(stock.tables, context);
  sharesOfContext.set(context, known);
  return known.get(lines) ?? noShare;
});

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
  const { columns, cancelled } = lines;
  const open = without(ahead(lines, context), cancelled);
  const claims = stockClaims({ lines, open }, table, context.stock?.sheets ?? null);
  const wanted = new Float64Array(claims.asking.length).fill(Number.NaN);
  claims.asking.forEach((line, at) => {
    if (!claims.pools.has(line) && !(columns.stockQty && claims.products[at] !== "")) return;
    const quantity = columns.orderQty?.values[line] ?? Number.NaN;
    wanted[at] = Math.max(0, quantity - (columns.shippedQty?.values[line] || 0));
  });
  return { lines, wanted, ...claims };
}

function shareOf({ asking, wanted, doubts }: StockDemand, left: Float64Array): StockShare {
  const gap = left.map((quantity, at) => (doubts.has(asking[at] ?? -1) ? Number.NaN : quantity));
  const fromStock = gap.map((quantity, at) => (wanted[at] ?? Number.NaN) - quantity);
  return { asking, fromStock, gap };
}

/** Lines that ask for stock and pass; `toProduce` is the line's own quantity to produce. */
export function whereStock(passes: (given: number, gap: number, toProduce: number) => boolean): Marked {
  return (lines, context) => {
    const { asking, fromStock, gap } = shares(lines, context);
    const toProduce = numbersOf(lines, "toProduceQty");
    const found = new Uint8Array(lines.count);
    asking.forEach((line, at) => {
      if (passes(fromStock[at] ?? Number.NaN, gap[at] ?? Number.NaN, toProduce[line] ?? Number.NaN))
        found[line] = 1;
    });
    return found;
  };
}

/** What stock gives a line; NaN for lines that ask for none. */
export const stockGiven: Derived = (...seen) => ofLines(seen[0], shares(...seen), "fromStock");

/** What of a line stock does not cover; NaN for lines that ask for none. */
export const stockGap: Derived = (...seen) => ofLines(seen[0], shares(...seen), "gap");

function ofLines({ count }: OrderLines, share: StockShare, part: "fromStock" | "gap"): Float64Array {
  const all = new Float64Array(count).fill(Number.NaN);
  share.asking.forEach((line, at) => (all[line] = share[part][at] ?? Number.NaN));
  return all;
}

/** For a rule's `lacks`: the stock column, where there is neither it nor a stock sheet. */
export function lacksForStock({ columns }: OrderLines, { stock }: RuleContext): readonly "stockQty"[] {
  return columns.stockQty || stock?.sheets ? [] : ["stockQty"];
}
