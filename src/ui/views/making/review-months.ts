import { monthOf, monthsUpTo, monthText, type CheckedTable, type Day } from "../../../core";

export interface ReviewMonth {
  /** `YYYY-MM` */
  readonly name: string;
  /** Order lines due in it. */
  readonly lines: number;
  /** The month to offer first: the last whole month before the as-of date, if anything was due in it. */
  readonly usual: boolean;
}

const monthsOffered = 36;

/** Months up to that of the as-of date, the newest first, with the lines due in each. */
export function reviewMonths(tables: readonly CheckedTable[], asOf: Day): readonly ReviewMonth[] {
  const counts = new Map<string, number>();
  for (const { lines } of tables) {
    if (lines.kind !== "orders") continue;
    for (const due of lines.columns.requiredDate?.values ?? []) {
      const month = Number.isNaN(due) ? null : monthText(due);
      if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
  }
  const current = monthOf(monthText(asOf));
  const months = [...monthsUpTo(current, monthsOffered)].reverse();
  const firstDue = months.findIndex(({ name }) => counts.has(name));
  const usual = months[1] && counts.has(months[1].name) ? 1 : Math.max(0, firstDue);
  const oldest = months.findLastIndex(({ name }) => counts.has(name));
  return months
    .slice(0, Math.max(oldest, usual, 1) + 1)
    .map(({ name }, index) => ({ name, lines: counts.get(name) ?? 0, usual: index === usual }));
}
