import type { OrderLines } from "../orders/lines";
import { productKeys } from "./product-key";
import { readStock, type StockDoubt } from "./stock-on-hand";
import type { StockPool, StockSheets } from "./stock-sheet";
import { quantitiesToProduce } from "./to-produce";

/** Order lines that share stock. */
export interface NeedingTable {
  readonly lines: OrderLines;
  /** 1 for a line that is neither done nor cancelled; other lines need nothing. */
  readonly open: ArrayLike<number>;
}

/** What stock the lines of a table may take from. */
export interface StockClaims {
  /** Equal for open lines, of whichever table, that share some stock; empty for a line that can take none. */
  readonly products: readonly string[];
  /** On hand, by product. */
  readonly stock: ReadonlyMap<string, number>;
  /** Lines whose stock gives no figure to count with, or a figure that others of the product contradict. */
  readonly doubts: ReadonlyMap<number, StockDoubt>;
  /** Stock of the stock sheets a line takes from; other lines take from their own table's stock column. */
  readonly pools: ReadonlyMap<number, StockPool>;
}

/**
 * What a stock sheet has of a product is shared by the lines of all tables; a stock column by the lines of its own.
 *
 * @param table - tells the table's own stock from other tables'
 */
export function stockClaims(
  { lines, open }: NeedingTable,
  table: number,
  sheets: StockSheets | null,
): StockClaims {
  const names = productKeys(lines, open);
  const column = readStock(lines, names, open);
  const doubts = new Map(column.doubts);
  const pools = new Map<number, StockPool>();
  const stock = new Map([...column.stock].map(([name, onHand]) => [`${table}\n${name}`, onHand]));
  const products = names.map((name, line) => {
    if (open[line] !== 1) return "";
    const own = name === "" ? "" : `${table}\n${name}`;
    const match = sheets?.match(lines, line);
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
  return { products, stock, doubts, pools };
}

/** Lines of a table that ask for stock. */
export interface StockDemand extends StockClaims {
  readonly lines: OrderLines;
  /** What each line asks of the stock; NaN for lines that take none. */
  readonly wanted: Float64Array;
}

/** What is left of each line's wish once stock is shared, table by table. See `quantitiesToProduce`. */
export function afterStock(demands: readonly StockDemand[]): readonly Float64Array[] {
  const left = quantitiesToProduce(
    {
      ordered: joined(demands, ({ wanted }) => wanted),
      requiredDates: joined(demands, ({ lines }) => lines.columns.requiredDate?.values),
      orderDates: joined(demands, ({ lines }) => lines.columns.orderDate?.values),
      products: new Array<string>().concat(...demands.map(({ products }) => products)),
    },
    new Map(demands.flatMap(({ stock }) => [...stock])),
  );
  let from = 0;
  return demands.map(({ lines }) => {
    const own = left.subarray(from, from + lines.count);
    from += lines.count;
    return own;
  });
}

/** A column of all tables, one under the other; NaN for a table that lacks it. */
function joined(
  demands: readonly StockDemand[],
  columnOf: (demand: StockDemand) => Float64Array | undefined,
): Float64Array {
  const all = new Float64Array(demands.reduce((sum, { lines }) => sum + lines.count, 0)).fill(Number.NaN);
  let from = 0;
  for (const demand of demands) {
    all.set(columnOf(demand) ?? [], from);
    from += demand.lines.count;
  }
  return all;
}
