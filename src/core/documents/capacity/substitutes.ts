import { productKey } from "../../planning/product-key";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { numberAt, productText, textAt } from "../desk/line-values";

/** Goods of the same name, another size or colour, that lie in stock and nobody has. */
export interface Substitute {
  readonly product: string;
  readonly quantity: number;
}

/** Substitutes named for one line at most. */
const mostNamed = 3;

/** What of the same product name, in another size or colour, is in stock beyond what open lines take of it. */
export function substitutesFor(desk: Desk, line: Line): readonly Substitute[] {
  const name = textAt(line, "productName");
  if (name === null) return [];
  const own = productKey(line.table.lines, line.at);
  const free = new Map<string, Substitute>();
  for (const table of tablesOfKind(desk, "orders")) {
    for (let at = 0; at < table.lines.count; at += 1) {
      const other = { table, at };
      const key = productKey(table.lines, at);
      const stock = numberAt(other, "stockQty");
      if (key === own || !(stock > 0) || textAt(other, "productName") !== name) continue;
      const taken = table.need.fromStock[at] ?? 0;
      const known = free.get(key);
      const quantity = (known?.quantity ?? stock) - taken;
      free.set(key, { product: productText(other) ?? name, quantity });
    }
  }
  return [...free.values()]
    .filter(({ quantity }) => quantity > 0)
    .sort((a, b) => b.quantity - a.quantity)
    .slice(0, mostNamed);
}
