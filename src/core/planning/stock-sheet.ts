import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import type { StockDoubt } from "./stock-on-hand";

/** A row of a stock sheet. */
export interface StockPlace {
  readonly sheet: string;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Sheet column of the quantity, 0-based. */
  readonly column: number;
}

/** What the stock sheets have of one product: rows that name it alike are several places of it. */
export interface StockPool {
  /** Equal for no other pool. */
  readonly key: string;
  readonly onHand: number;
  readonly places: readonly StockPlace[];
  /** Empty where no row says it. */
  readonly unit: string;
}

export type StockMatch =
  | { readonly kind: "pool"; readonly pool: StockPool }
  | { readonly kind: "doubt"; readonly doubt: StockDoubt }
  | { readonly kind: "none" };

/** The stock sheets of a workbook, and which of their stock is a line's product. */
export interface StockSheets {
  readonly match: (lines: OrderLines, line: number) => StockMatch;
}

const parts = ["productCode", "productName", "sizeSpec", "colour"] as const;
type Parts = readonly string[];

interface Entry extends StockPool {
  readonly parts: Parts;
}

const none: StockMatch = { kind: "none" };

/**
 * Reads the stock sheets; null where there is none with a figure. A line's product is the pool whose code, name, size
 * and colour agree wherever both say them; code or name must be among them.
 */
export function stockSheets(tables: readonly OrderLines[]): StockSheets | null {
  const entries = entriesOf(tables);
  if (entries.length === 0) return null;
  const byCode = indexed(entries, 0);
  const byName = indexed(entries, 1);
  return {
    match(lines, line) {
      const own = partsOf(lines, line);
      const [code = "", name = ""] = own;
      const named = byCode.get(code) ?? byName.get(name) ?? [];
      const found = named.filter((entry) => agree(entry.parts, own));
      const [pool] = found;
      if (!pool) return none;
      if (found.length > 1) return { kind: "doubt", doubt: "severalRows" };
      const unit = fold(lines.columns.unit?.texts[line] ?? "");
      if (unit !== "" && pool.unit !== "" && unit !== pool.unit) return { kind: "doubt", doubt: "unit" };
      return { kind: "pool", pool };
    },
  };
}

function fold(text: string): string {
  return foldText(text).toLowerCase();
}

function partsOf({ columns }: OrderLines, line: number): Parts {
  return parts.map((field) => fold(columns[field]?.texts[line] ?? ""));
}

function agree(a: Parts, b: Parts): boolean {
  return a.every((part, at) => part === "" || b[at] === "" || part === b[at]);
}

function entriesOf(tables: readonly OrderLines[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const lines of tables) {
    const quantities = lines.columns.stockQty;
    if (lines.kind !== "stock" || !quantities) continue;
    for (let line = 0; line < lines.count; line += 1) {
      const own = partsOf(lines, line);
      const onHand = quantities.values[line] ?? Number.NaN;
      if (Number.isNaN(onHand) || (own[0] === "" && own[1] === "")) continue;
      const unit = fold(lines.columns.unit?.texts[line] ?? "");
      const key = [...own, unit].join("\n");
      const place = { sheet: lines.sheet, row: lines.rows[line] ?? 0, column: quantities.column };
      const known = entries.get(key);
      entries.set(key, {
        ...{ key, unit, parts: own },
        onHand: (known?.onHand ?? 0) + Math.max(0, onHand),
        places: [...(known?.places ?? []), place],
      });
    }
  }
  return [...entries.values()];
}

function indexed(entries: readonly Entry[], part: number): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.parts[part] ?? "";
    if (key === "") continue;
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}
