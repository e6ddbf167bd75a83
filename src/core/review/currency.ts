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
