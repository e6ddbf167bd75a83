import type { ReportLink } from "../../report/blocks";
import { mostRows } from "./table-block";

/** Groups of items that stand in one table, one group after another, so that a figure leads to its rows. */
export interface Runs<T> {
  readonly items: readonly T[];
  /** Leads to the rows of the groups `from` to `to`, both inside; undefined where they are not listed. */
  readonly link: (from: number, to?: number) => ReportLink | undefined;
}

/** @param table - id of the table that lists the items */
export function runsOf<T>(table: string, groups: readonly (readonly T[])[]): Runs<T> {
  const starts = [0];
  for (const group of groups) starts.push((starts.at(-1) ?? 0) + group.length);
  return {
    items: groups.flat(),
    link(from, to = from) {
      const first = starts[from] ?? 0;
      const last = Math.min(starts[to + 1] ?? 0, mostRows) - 1;
      return last >= first ? { to: "rows", table, first, last } : undefined;
    },
  };
}
