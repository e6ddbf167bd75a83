import type { Flags } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import {
  afterStock,
  stockClaims,
  type NeedingTable,
  type StockClaims,
  type StockDemand,
} from "./stock-claims";
import type { StockSheets } from "./stock-sheet";

/** What production still owes each open line; arrays have one entry a line, NaN where the figures do not say it. */
export interface ProductionNeed extends Pick<StockClaims, "doubts" | "pools"> {
  /** Stock given to the line; 0 where none is. */
  readonly fromStock: Float64Array;
  /** Quantity to produce in all, in the unit of the order quantity. */
  readonly toProduce: Float64Array;
  /** Of that, not produced yet; 0 when all is. */
  readonly left: Float64Array;
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
  const left = afterStock(demands);
  return demands.map((demand, at) => needOf(demand, left[at] ?? new Float64Array()));
}

/** The same for one table and its own stock column. */
export function productionNeed(lines: OrderLines, open: Flags): ProductionNeed {
  const demand = productionNeeds([{ lines, open }])[0];
  if (!demand) throw new RangeError("no table");
  return demand;
}

function demandOf(needing: NeedingTable, table: number, sheets: StockSheets | null): StockDemand {
  const { lines } = needing;
  const { columns } = lines;
  const claims = stockClaims(needing, table, sheets);
  const wanted = new Float64Array(claims.asking.length).fill(Number.NaN);
  claims.asking.forEach((line, at) => {
    const isGiven = !Number.isNaN(columns.toProduceQty?.values[line] ?? Number.NaN);
    if (isGiven || (columns.producedQty?.values[line] ?? 0) > 0) return;
    const ordered = columns.orderQty?.values[line] ?? Number.NaN;
    wanted[at] = Math.max(0, ordered - (columns.shippedQty?.values[line] || 0));
  });
  return { lines, ...claims, wanted };
}

function needOf(
  { lines, asking, wanted, doubts, pools }: StockDemand,
  unstocked: Float64Array,
): ProductionNeed {
  const { columns, count } = lines;
  const fromStock = new Float64Array(count);
  const toProduce = new Float64Array(count).fill(Number.NaN);
  const left = new Float64Array(count).fill(Number.NaN);
  asking.forEach((line, at) => {
    const free = unstocked[at] ?? Number.NaN;
    if (!Number.isNaN(free)) fromStock[line] = (wanted[at] ?? 0) - free;
    const given = columns.toProduceQty?.values[line] ?? Number.NaN;
    const own = Number.isNaN(given) ? columns.orderQty?.values[line] : given;
    toProduce[line] = Number.isNaN(free) ? (own ?? Number.NaN) : free;
    left[line] = Math.max(0, (toProduce[line] ?? Number.NaN) - (columns.producedQty?.values[line] || 0));
  });
  return { fromStock, toProduce, left, doubts, pools };
}
