import { dayText, type Day } from "../../dates/day";
import { lineKeys } from "../../orders/line-keys";
import { mostKeptJobs, type KeptJob, type KeptPlan } from "../../planning/kept-plan";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { productText, textAt } from "../desk/line-values";
import type { Job, PlanPeriod } from "./job";

/** Every order line by its key, whether open or not. */
export function linesByKey(desk: Desk): ReadonlyMap<string, Line> {
  const keys = lineKeys(tablesOfKind(desk, "orders"));
  return new Map(
    [...keys].flatMap(([table, own]) => own.map((key, at): [string, Line] => [key, { table, at }])),
  );
}

/** The plan that jobs make; null where there are too many to keep, or only chosen orders are planned. */
export function planOf(desk: Desk, jobs: readonly Job[], { first, last }: PlanPeriod): KeptPlan | null {
  if (desk.chosen !== null || jobs.length > mostKeptJobs) return null;
  const keys = lineKeys(tablesOfKind(desk, "orders"));
  const kept = jobs.flatMap((job): readonly (readonly [string, KeptJob])[] => {
    const key = keys.get(job.line.table)?.[job.line.at];
    return key === undefined ? [] : [[key, keptJob(job)]];
  });
  return { on: dayText(desk.date), first, last, jobs: Object.fromEntries(kept) };
}

function keptJob({ line, start, end }: Job): KeptJob {
  const known = (day: Day) => (Number.isNaN(day) ? null : day);
  return {
    orderNo: textAt(line, "orderNo"),
    product: productText(line),
    machine: textAt(line, "machine"),
    start: known(start),
    end: known(end),
  };
}
