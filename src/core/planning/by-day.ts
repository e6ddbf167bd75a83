import type { Day } from "../dates/day";

/** Sorts days: the earlier first, no day (NaN) last. */
export function byDay(a: Day, b: Day): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}
