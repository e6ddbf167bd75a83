import {
  defaultSettings,
  documents,
  isReviewSheet,
  keptComments,
  layOut,
  reviewOf,
  type Day,
  type Report,
} from "../../core";
import type { Progress } from "../workbook";
import { linesOf, ruleContext, tablesOf } from "./check-sheets";
import { langOf, type SessionContext } from "./context";
import { goOn } from "./failure";
import { remember } from "./remembering";
import type { JobKind } from "./state";

/** Lays a report out, adds its sheets and shows the first, with pauses between the pieces of work. */
async function addReport(
  { workbook, env }: SessionContext,
  make: () => Report | Promise<Report>,
  progress: Required<Progress>,
): Promise<readonly string[]> {
  await env.pause();
  const report = await make();
  await env.pause();
  const placed = layOut(report);
  goOn(progress.signal);
  const names = await workbook.addSheets(placed, progress);
  const [sheet] = names;
  // The sheets are there whether or not the first can be shown now; the notice names them.
  if (sheet !== undefined) await workbook.jump({ sheet, row: 1, column: 0 }).catch(() => undefined);
  return names;
}

function makeSheets(
  context: SessionContext,
  job: JobKind,
  orders: readonly string[] | null,
  make: () => Report | Promise<Report>,
  keep: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  return context.run(job, async (progress) => {
    const sheets = await addReport(context, make, progress);
    await keep();
    return { kind: "made", sheets, orders };
  });
}

/** The review of a month (`YYYY-MM`), as new sheets, with what people wrote on the one that stands. */
export function makeReview(context: SessionContext, month: string): Promise<void> {
  return makeSheets(context, "review", null, async () => {
    const written = await context.workbook.readOwnSheets((name) => isReviewSheet(name, month));
    const { sheets, memory, asOf } = context.state();
    const tables = tablesOf(sheets);
    const { workbookName } = context.env;
    return reviewOf(tables, {
      month,
      asOf,
      lang: langOf(context),
      calendar: ruleContext(asOf, memory.profile, linesOf(sheets)).calendar,
      files: tables.map(() => workbookName),
      home: workbookName,
      kept: keptComments(written, month),
    }).report;
  });
}

/**
 * A document of the registry for a day, as new sheets; for the orders chosen where it can be made for some.
 * A plan of all orders is kept once its sheet stands, to be compared with the next one of its kind.
 * @throws RangeError when there is no such kind
 */
export function makeDocument(context: SessionContext, kind: string, date: Day): Promise<void> {
  const document = documents.find((one) => one.kind === kind);
  if (document === undefined) throw new RangeError(`no document is called ${kind}`);
  const orders = document.byOrder ? context.state().orders : null;
  const given = () => {
    const { memory } = context.state();
    const settings = memory.profile.settings ?? defaultSettings;
    const lastPlan = memory.plans[kind] ?? null;
    return { date, lang: langOf(context), settings, lastPlan, ...(orders && { orders }) };
  };
  return makeSheets(
    context,
    "document",
    orders,
    () => document.make(tablesOf(context.state().sheets), given()),
    async () => {
      const plan = document.plan?.(tablesOf(context.state().sheets), given()) ?? null;
      if (plan !== null && orders === null)
        await remember(context, { plans: { ...context.state().memory.plans, [kind]: plan } });
    },
  );
}
