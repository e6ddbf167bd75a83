import type { Day } from "../dates/day";
import { linesFlagged, type Flags } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import { productKeys } from "./product-key";
import { readStock, type StockDoubt } from "./stock-on-hand";
import type { StockPool, StockSheets } from "./stock-sheet";
import { quantitiesToProduce } from "./to-produce";

/** Order lines that share stock. */
export interface NeedingTable {
  readonly lines: OrderLines;
  /** 1 for a line that is neither done nor cancelled; other lines need nothing. */
  readonly open: Flags;
}

/** What stock the open lines of a table may take from. */
export interface StockClaims {
  /** The open lines. */
  readonly asking: Int32Array;
  /** One for each of them: equal where lines, of whichever table, share some stock; empty where one can take none. */
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
  const asking = linesFlagged(open);
  const names = productKeys(lines, asking);
  const column = readStock(lines, asking, names);
  const doubts = new Map(column.doubts);
  const pools = new Map<number, StockPool>();
  const stock = new Map([...column.stock].map(([name, onHand]) => [`${table}\n${name}`, onHand]));
  const products = names.map((name, at) => {
    const line = asking[at] ?? 0;
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
  return { asking, products, stock, doubts, pools };
}

/** Lines of a table that ask for stock. */
export interface StockDemand extends StockClaims {
  readonly lines: OrderLines;
  /** What each of the asking lines asks of the stock; NaN for lines that take none. */
  readonly wanted: Float64Array;
}

/** What is left of each asking line's wish once stock is shared, table by table. See `quantitiesToProduce`. */
export function afterStock(demands: readonly StockDemand[]): readonly Float64Array[] {
  const left = quantitiesToProduce(
    {
      ordered: demands.flatMap(({ wanted }) => Array.from(wanted)),
      requiredDates: datesOf(demands, "requiredDate"),
      orderDates: datesOf(demands, "orderDate"),
      products: demands.flatMap(({ products }) => products),
    },
    new Map(demands.flatMap(({ stock }) => [...stock])),
  );
  let from = 0;
  return demands.map(({ asking }) => {
    const own = left.subarray(from, from + asking.length);
    from += asking.length;
    return own;
  });
}

/** Dates of the asking lines of all tables, one under the other; NaN for a table that lacks the column. */
function datesOf(demands: readonly StockDemand[], field: "requiredDate" | "orderDate"): readonly Day[] {
  return demands.flatMap(({ lines, asking }) => {
    const dates = numbersOf(lines, field);
    return Array.from(asking, (line) => dates[line] ?? Number.NaN);
  });
}
