import { z } from "zod";

const dayOrNone = z.number().nullable();

const keptJobSchema = z.object({
  orderNo: z.string().nullable(),
  product: z.string(),
  machine: z.string().nullable(),
  /** Planned days, see `Day`; null: none. */
  start: dayOrNone,
  end: dayOrNone,
});

export const keptPlanSchema = z.object({
  /** The day the plan was made, `YYYY-MM-DD`. */
  on: z.string(),
  /** The days it is for. */
  first: z.number(),
  last: z.number(),
  /** Its jobs, by the key of their line. */
  jobs: z.record(z.string(), keptJobSchema),
});

/** A plan as it was told to sales and production, to be compared with the next one. */
export type KeptPlan = z.output<typeof keptPlanSchema>;
export type KeptJob = KeptPlan["jobs"][string];

/** With more jobs no plan is kept: it stands in the workbook's settings, which are small. */
export const mostKeptJobs = 5000;

/** What became of a job since the last plan. */
export type PlanChange =
  | { readonly kind: "added"; readonly key: string; readonly now: KeptJob }
  | { readonly kind: "dropped"; readonly key: string; readonly before: KeptJob }
  | { readonly kind: "moved"; readonly key: string; readonly before: KeptJob; readonly now: KeptJob };

/** Jobs that are new in a plan, that have left it, and whose days or machine are others: those it has first. */
export function planChanges(before: KeptPlan, now: KeptPlan): readonly PlanChange[] {
  const was = new Map(Object.entries(before.jobs));
  const is = new Map(Object.entries(now.jobs));
  const present = [...is].flatMap(([key, job]): PlanChange[] => {
    const old = was.get(key);
    if (old === undefined) return [{ kind: "added", key, now: job }];
    return isSame(old, job) ? [] : [{ kind: "moved", key, before: old, now: job }];
  });
  const left = [...was].flatMap(([key, job]): PlanChange[] =>
    is.has(key) ? [] : [{ kind: "dropped", key, before: job }],
  );
  return [...present, ...left];
}

function isSame(a: KeptJob, b: KeptJob): boolean {
  return a.start === b.start && a.end === b.end && a.machine === b.machine;
}
