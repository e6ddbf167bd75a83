import { weekOf } from "../../planning/week";
import type { Desk, Line } from "../desk/desk";
import { numberAt } from "../desk/line-values";
import { byDay } from "../../planning/by-day";

/** When open lines are due, each line in one group. */
export const loadGroups = ["overdue", "thisWeek", "nextWeek", "later", "undated"] as const;
export type LoadGroup = (typeof loadGroups)[number];

function groupOf(due: number, date: number): LoadGroup {
  if (Number.isNaN(due)) return "undated";
  if (due < date) return "overdue";
  const sunday = (weekOf(date)[0] ?? date) + 6;
  if (due <= sunday) return "thisWeek";
  return due <= sunday + 7 ? "nextWeek" : "later";
}

/** Open lines by when they are due, in the order of `loadGroups`, the earliest first. */
export function loadOf(lines: readonly Line[], { date }: Desk): readonly (readonly Line[])[] {
  const sorted = [...lines].sort((a, b) => byDay(numberAt(a, "requiredDate"), numberAt(b, "requiredDate")));
  return loadGroups.map((group) =>
    sorted.filter((line) => groupOf(numberAt(line, "requiredDate"), date) === group),
  );
}
