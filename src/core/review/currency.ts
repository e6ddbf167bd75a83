import { currencyOf } from "../money/currency";
import type { FieldId } from "../orders/fields";
import { textAt, type LineAt } from "../documents/desk/line-values";

/** The currency of a row's money, see `currencyOf`; null where nothing says it. The cell's and the header's own win. */
export function rowCurrency(row: LineAt, field: FieldId): string | null {
  const column = row.table.lines.columns[field];
  const named = column?.kind === "number" ? (column.cellUnits.get(row.at) ?? column.unit) : null;
  const currency = currencyOf(named ?? textAt(row, "currency"));
  return currency === "" ? null : currency;
}

/** Sums by currency, never added up across; the largest first. */
export function sumsByCurrency<T>(
  items: readonly T[],
  currency: (item: T) => string | null,
  amount: (item: T) => number,
): readonly (readonly [currency: string | null, sum: number])[] {
  const sums = new Map<string | null, number>();
  for (const item of items) {
    const key = currency(item);
    sums.set(key, (sums.get(key) ?? 0) + amount(item));
  }
  return [...sums]
    .map(([key, sum]) => [key, Math.round(sum * 100) / 100] as const)
    .sort(([, a], [, b]) => b - a);
}
