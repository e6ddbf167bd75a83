import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import type { CostKind, CostSource, CostSources } from "./cost-sources";
import { costCurrencies } from "./row-currency";

/** A cost as a cell keeps it. */
export interface CostEntry {
  readonly kind: CostKind;
  /** Empty where the row names no order. */
  readonly orderNo: string;
  readonly table: OrderLines;
  /** From 0. */
  readonly line: number;
  readonly field: CostSource["field"];
  /** Above 0. */
  readonly amount: number;
  /** See `costCurrencies`. */
  readonly currency: string;
}

/** A cost that another cell tells of as well, and that cell's. */
export interface ToldTwice {
  readonly entry: CostEntry;
  readonly counted: CostEntry;
}

export interface CostEntries {
  readonly entries: readonly CostEntry[];
  /** Left out, so that nothing counts twice. */
  readonly toldTwice: readonly ToldTwice[];
}

/** What a line's costs are to the question: asked for; only known, so that what they tell is not told again; out of it. */
export type CostPart = "asked" | "known" | "out";

/**
 * The costs that tables keep, order by order, each from the first source that has a figure; cancelled lines are out.
 *
 * @param partOf - every line is asked for unless told
 */
export function costEntries(
  tables: readonly OrderLines[],
  sources: CostSources,
  partOf: (table: OrderLines, line: number) => CostPart = () => "asked",
): CostEntries {
  const entries: CostEntry[] = [];
  const toldTwice: ToldTwice[] = [];
  for (const [kind, places] of sources) {
    const taken = new Map<string, CostEntry>();
    const kept = places.filter(({ table, field }) =>
      tables.some((one) => one.kind === table && one.columns[field] !== undefined),
    );
    for (const place of kept) {
      const isLast = place === kept.at(-1);
      const own = new Map<string, CostEntry>();
      for (const table of tables.filter((one) => one.kind === place.table)) {
        for (const { entry, isAsked } of costCells(table, kind, place, partOf, isLast)) {
          const { orderNo } = entry;
          const counted = taken.get(orderNo) ?? wholeOf(entry, place);
          if (isAsked && counted) toldTwice.push({ entry, counted });
          else if (isAsked) entries.push(entry);
          if (!isLast && orderNo !== "" && !own.has(orderNo)) own.set(orderNo, counted ?? entry);
        }
      }
      for (const [orderNo, entry] of own) if (!taken.has(orderNo)) taken.set(orderNo, entry);
    }
  }
  return { entries, toldTwice };
}

interface CostCell {
  readonly entry: CostEntry;
  readonly isAsked: boolean;
}

/** @param askedOnly - nothing is to be known for the sake of others */
function costCells(
  table: OrderLines,
  kind: CostKind,
  { field }: CostSource,
  partOf: (table: OrderLines, line: number) => CostPart,
  askedOnly: boolean,
): readonly CostCell[] {
  const { columns, cancelled } = table;
  const currencyOfLine = costCurrencies(table, field);
  const found: CostCell[] = [];
  columns[field]?.values.forEach((amount, line) => {
    if (!(amount > 0) || cancelled[line] === 1) return;
    const part = partOf(table, line);
    if (part === "out" || (askedOnly && part === "known")) return;
    const orderNo = foldText(columns.orderNo?.texts[line] ?? "");
    const entry = { kind, orderNo, table, line, field, amount, currency: currencyOfLine(line) };
    found.push({ entry, isAsked: part === "asked" });
  });
  return found;
}

/** The cost of the same row that has this one in it; null where there is none. */
function wholeOf({ table, line, orderNo }: CostEntry, { within }: CostSource): CostEntry | null {
  if (!within) return null;
  const amount = table.columns[within.field]?.values[line] ?? Number.NaN;
  if (!(amount > 0)) return null;
  const currency = costCurrencies(table, within.field)(line);
  return { ...within, orderNo, table, line, amount, currency };
}
