import type { OrderLines } from "../orders/lines";
import { productKey } from "./product-key";
import { readStock, type StockDoubt } from "./stock-on-hand";
import type { StockPool, StockSheets } from "./stock-sheet";
import { quantitiesToProduce } from "./to-produce";

/** What production still owes each open line; arrays have one entry a line, NaN where the figures do not say it. */
export interface ProductionNeed {
  /** Stock given to the line; 0 where none is. */
  readonly fromStock: Float64Array;
  /** Quantity to produce in all, in the unit of the order quantity. */
  readonly toProduce: Float64Array;
  /** Of that, not produced yet; 0 when all is. */
  readonly left: Float64Array;
  /** Lines whose stock gives no figure to count with, or a figure that others of the product contradict. */
  readonly doubts: ReadonlyMap<number, StockDoubt>;
  /** Stock of the stock sheets a line may take from; other lines take from their own table's stock column. */
  readonly pools: ReadonlyMap<number, StockPool>;
}

/** Order lines that share stock. */
export interface NeedingTable {
  readonly lines: OrderLines;
  /** 1 for a line that is neither done nor cancelled; other lines need nothing. */
  readonly open: ArrayLike<number>;
}

interface Demand extends NeedingTable {
  /** What each line asks of the stock; NaN for lines that take none. */
  readonly wanted: Float64Array;
  readonly products: readonly string[];
  readonly stock: ReadonlyMap<string, number>;
  readonly doubts: ReadonlyMap<number, StockDoubt>;
  readonly pools: ReadonlyMap<number, StockPool>;
}

/**
 * A table's own quantity to produce wins. Else stock is used first, see `quantitiesToProduce`; a line whose
 * production has begun takes none, for what it produced may lie in the stock already. What a stock sheet has of a
 * product is shared by the lines of all tables; a stock column by the lines of its own.
 * Source: domain.md, section 2, duty 3.
 */
export function productionNeeds(
  tables: readonly NeedingTable[],
  sheets: StockSheets | null = null,
): readonly ProductionNeed[] {
  const demands = tables.map((table, at) => demandOf(table, at, sheets));
  const afterStock = quantitiesToProduce(
    {
      ordered: demands.flatMap(({ wanted }) => [...wanted]),
      requiredDates: demands.flatMap(({ lines }) => daysOf(lines, "requiredDate")),
      orderDates: demands.flatMap(({ lines }) => daysOf(lines, "orderDate")),
      products: demands.flatMap(({ products }) => products),
    },
    new Map(demands.flatMap(({ stock }) => [...stock])),
  );
  let from = 0;
  return demands.map((demand) => {
    const own = afterStock.subarray(from, from + demand.lines.count);
    from += demand.lines.count;
    return needOf(demand, own);
  });
}

/** The same for one table and its own stock column. */
export function productionNeed(lines: OrderLines, open: ArrayLike<number>): ProductionNeed {
  const demand = productionNeeds([{ lines, open }])[0];
  if (!demand) throw new RangeError("no table");
  return demand;
}

function daysOf({ columns, count }: OrderLines, field: "requiredDate" | "orderDate"): readonly number[] {
  const days = columns[field]?.values;
  return days ? [...days] : new Array<number>(count).fill(Number.NaN);
}

function demandOf({ lines, open }: NeedingTable, table: number, sheets: StockSheets | null): Demand {
  const { columns, count } = lines;
  const names = Array.from({ length: count }, (_, line) => productKey(lines, line));
  const column = readStock(lines, names, open);
  const doubts = new Map(column.doubts);
  const pools = new Map<number, StockPool>();
  const stock = new Map([...column.stock].map(([name, onHand]) => [`${table}\n${name}`, onHand]));
  const products = names.map((name, line) => {
    const own = `${table}\n${name}`;
    const match = open[line] === 1 ? sheets?.match(lines, line) : undefined;
    if (match === undefined || match.kind === "none") return own;
    doubts.delete(line);
    if (match.kind === "doubt") {
      doubts.set(line, match.doubt);
      return "";
    }
    pools.set(line, match.pool);
    const key = `sheet\n${match.pool.key}`;
    stock.set(key, match.pool.onHand);
    return key;
  });
  const wanted = Float64Array.from({ length: count }, (_, line) => {
    const isGiven = !Number.isNaN(columns.toProduceQty?.values[line] ?? Number.NaN);
    const takesStock = open[line] === 1 && !isGiven && !((columns.producedQty?.values[line] ?? 0) > 0);
    const ordered = columns.orderQty?.values[line] ?? Number.NaN;
    return takesStock ? Math.max(0, ordered - (columns.shippedQty?.values[line] || 0)) : Number.NaN;
  });
  return { lines, open, wanted, products, stock, doubts, pools };
}

function needOf({ lines, open, wanted, doubts, pools }: Demand, afterStock: Float64Array): ProductionNeed {
  const { columns, count } = lines;
  const fromStock = new Float64Array(count);
  const toProduce = new Float64Array(count).fill(Number.NaN);
  const left = new Float64Array(count).fill(Number.NaN);
  for (let line = 0; line < count; line += 1) {
    if (open[line] !== 1) continue;
    const free = afterStock[line] ?? Number.NaN;
    if (!Number.isNaN(free)) fromStock[line] = (wanted[line] ?? 0) - free;
    const given = columns.toProduceQty?.values[line] ?? Number.NaN;
    const own = Number.isNaN(given) ? columns.orderQty?.values[line] : given;
    toProduce[line] = Number.isNaN(free) ? (own ?? Number.NaN) : free;
    left[line] = Math.max(0, (toProduce[line] ?? Number.NaN) - (columns.producedQty?.values[line] || 0));
  }
  return { fromStock, toProduce, left, doubts, pools };
}
