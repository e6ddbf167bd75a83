import { linesFlagged } from "../../orders/flags";
import { productKey, productKeys } from "../../planning/product-key";
import { readStock } from "../../planning/stock-on-hand";
import type { ReportLink } from "../../report/blocks";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import type { QuietCustomer } from "./quiet-customers";

/** A product a customer has ordered, and what is in stock of it. */
export interface StockedProduct {
  readonly customer: string;
  /** The customer's latest line of it. */
  readonly line: Line;
  readonly onHand: number;
  /** Where the stock is written. */
  readonly place: ReportLink & { readonly to: "cell" };
}

type Place = Pick<StockedProduct, "onHand" | "place">;

/** Stock by product as the stock column beside the open lines of any table says it. */
function columnStock(desk: Desk): ReadonlyMap<string, Place> {
  const known = new Map<string, Place>();
  for (const { lines, open } of tablesOfKind(desk, "orders")) {
    const stockQty = lines.columns.stockQty;
    if (stockQty === undefined) continue;
    const asking = linesFlagged(open);
    const products = productKeys(lines, asking);
    for (const [product, onHand] of readStock(lines, asking, products).stock) {
      const line = asking.find((one, at) => products[at] === product && stockQty.values[one] === onHand) ?? 0;
      const { column } = stockQty;
      const place = { to: "cell", sheet: lines.sheet, row: lines.rows[line] ?? 0, column } as const;
      if (!known.has(product)) known.set(product, { onHand, place });
    }
  }
  return known;
}

/** The products of customers that are in stock: by the stock sheet where it has them, else by the stock column. */
export function stockFor(desk: Desk, customers: readonly QuietCustomer[]): readonly StockedProduct[] {
  const column = columnStock(desk);
  return customers.flatMap(({ customer, lines }) => {
    const seen = new Set<string>();
    return lines.flatMap((line): readonly StockedProduct[] => {
      const product = productKey(line.table.lines, line.at);
      if (product === "" || seen.has(product)) return [];
      seen.add(product);
      const found = sheetStock(desk, line) ?? column.get(product) ?? null;
      return found && found.onHand > 0 ? [{ customer, line, ...found }] : [];
    });
  });
}

function sheetStock({ stock }: Desk, { table, at }: Line): Place | null {
  const match = stock?.match(table.lines, at);
  const place = match?.kind === "pool" ? match.pool.places[0] : undefined;
  return match?.kind === "pool" && place
    ? { onHand: match.pool.onHand, place: { to: "cell", ...place } }
    : null;
}
