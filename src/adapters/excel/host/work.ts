import { WorkbookProblem } from "../../../app/workbook";
import type { ExcelClient } from "./client";
import { inExcel } from "./run";

/** What is under way in a workbook, said in its settings before the first change and until the last. */
export interface Work {
  readonly kind: WorkKind;
  readonly token: string;
  readonly done: boolean;
}

/** Kinds of work, by how a broken one is put right. */
export type WorkKind = "sheets" | "marks" | "cells";

/** Puts right what a broken piece of work left behind: the workbook is then as before. May be done twice. */
export type PutRight = (context: Excel.RequestContext, token: string) => Promise<void>;

const key = "gendan.work";
const kinds: readonly string[] = ["sheets", "marks", "cells"] satisfies readonly WorkKind[];

/** Queues the note of what is under way; one setting, so it is there whole or not at all. */
export function noteWork(context: Excel.RequestContext, { kind, token, done }: Work): void {
  context.workbook.settings.add(key, `${kind}/${token}/${done ? "done" : "begun"}`);
}

async function readWork(context: Excel.RequestContext): Promise<Work | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  const [kind = "", token, phase] = setting.isNullObject ? [] : String(setting.value).split("/");
  if (token === undefined || !kinds.includes(kind)) return null;
  return { kind: kind as WorkKind, token, done: phase === "done" };
}

/** The client, and how each kind of broken work is put right. */
export interface Workshop {
  readonly client: ExcelClient;
  readonly putRight: Readonly<Record<WorkKind, PutRight>>;
}

/** Puts right what was broken off before, here or in an Excel that was closed. Returns what was noted last. */
export function sweep({ client, putRight }: Workshop): Promise<Work | null> {
  return inExcel(client, async (context) => {
    const work = await readWork(context);
    if (!work || work.done) return work;
    await putRight[work.kind](context, work.token);
    noteWork(context, { ...work, token: "", done: true });
    await context.sync();
    return null;
  });
}

/** Work that is prepared in full: `finish` queues what makes it visible, sent together with the note that it is done. */
export interface Prepared<T> {
  readonly result: T;
  readonly finish: () => void;
}

/** How a broken piece of work came out, once the host has been asked again. */
async function outcomeOf(workshop: Workshop, token: string): Promise<"done" | "asBefore" | "unknown"> {
  try {
    const last = await sweep(workshop);
    return last?.token === token ? "done" : "asBefore";
  } catch {
    return "unknown";
  }
}

/**
 * Does a piece of work that is wholly done or not at all. `act` must queue `begin` before its first change,
 * with what putting right needs to know where that is not the token alone. When a
 * request fails, the workbook is read: what was done after all counts as done, anything else is put right at once,
 * or at the next start.
 */
export async function doWork<T>(
  workshop: Workshop,
  kind: WorkKind,
  act: (
    context: Excel.RequestContext,
    token: string,
    begin: (about?: string) => void,
  ) => Promise<Prepared<T>>,
): Promise<T> {
  await sweep(workshop);
  const token = workshop.client.newToken();
  const held: { prepared?: Prepared<T> } = {};
  try {
    return await inExcel(workshop.client, async (context) => {
      const prepared = await act(context, token, (about = token) => {
        noteWork(context, { kind, token: about, done: false });
      });
      held.prepared = prepared;
      prepared.finish();
      noteWork(context, { kind, token, done: true });
      await context.sync();
      return prepared.result;
    });
  } catch (error) {
    const outcome = await outcomeOf(workshop, token);
    if (outcome === "done" && held.prepared) return held.prepared.result;
    if (outcome === "unknown" && error instanceof WorkbookProblem) {
      throw new WorkbookProblem("unknownOutcome", error.message);
    }
    throw error;
  }
}
