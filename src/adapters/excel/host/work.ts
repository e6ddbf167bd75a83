import { WorkbookProblem } from "../../../app/workbook";
import type { ExcelClient } from "./client";
import { inExcel } from "./run";

/** What is under way in a workbook, said in its settings before the first change and until the last. */
export interface Work {
  readonly kind: WorkKind;
  readonly token: string;
  readonly done: boolean;
  /** When it began or ended, in milliseconds of the clock of the machine that did it. */
  readonly at: number;
}

/** Work younger than this may still be going on, in another person's Excel. */
const freshMs = 120_000;

/** Kinds of work, by how a broken one is put right. */
export type WorkKind = "sheets" | "marks" | "cells";

/** Puts right what a broken piece of work left behind: the workbook is then as before. May be done twice. */
export type PutRight = (context: Excel.RequestContext, token: string) => Promise<void>;

const key = "gendan.work";
const kinds: readonly string[] = ["sheets", "marks", "cells"] satisfies readonly WorkKind[];

/** Queues the note of what is under way; one setting, so it is there whole or not at all. */
function noteWork(context: Excel.RequestContext, { kind, token, done, at }: Work): void {
  context.workbook.settings.add(key, `${kind}/${token}/${done ? "done" : "begun"}/${at}`);
}

async function readWork(context: Excel.RequestContext): Promise<Work | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  const [kind = "", token, phase, at] = setting.isNullObject ? [] : String(setting.value).split("/");
  if (token === undefined || !kinds.includes(kind)) return null;
  return { kind: kind as WorkKind, token, done: phase === "done", at: Number(at) || 0 };
}

/** The client, and how each kind of broken work is put right. */
export interface Workshop {
  readonly client: ExcelClient;
  readonly putRight: Readonly<Record<WorkKind, PutRight>>;
  /** What this adapter began, by the token noted. */
  readonly ours: Set<string>;
}

/** Somebody else's work that may still be going on. */
function goesOn({ client, ours }: Workshop, { token, done, at }: Work): boolean {
  return !done && !ours.has(token) && Math.abs(client.now() - at) < freshMs;
}

/**
 * Puts right what was broken off before, here or in an Excel that was closed. Returns what was noted last: work that
 * is done, or a co-author's that goes on and is left alone.
 */
export function sweep(workshop: Workshop): Promise<Work | null> {
  const { client, putRight } = workshop;
  return inExcel(client, async (context) => {
    const work = await readWork(context);
    if (!work || work.done || goesOn(workshop, work)) return work;
    await putRight[work.kind](context, work.token);
    noteWork(context, { ...work, token: "", done: true, at: client.now() });
    await context.sync();
    return null;
  });
}

/**
 * Work that is prepared in full: `finish` queues what makes it visible, sent together with the note that it is done;
 * `tidy` queues what nobody misses if it is lost.
 */
export interface Prepared<T> {
  readonly result: T;
  readonly finish: () => void;
  readonly tidy?: () => void;
}

/** How a broken piece of work came out, once the host has been asked again. */
async function outcomeOf(workshop: Workshop, token: string): Promise<"done" | "asBefore" | "unknown"> {
  try {
    const last = await sweep(workshop);
    if (last && !last.done) return "unknown";
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
 * @throws WorkbookProblem `busy` while a co-author's work goes on
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
  const { client, ours } = workshop;
  const last = await sweep(workshop);
  if (last && !last.done) throw new WorkbookProblem("busy", "somebody else is using Gendan in this workbook");
  const token = client.newToken();
  const held: { prepared?: Prepared<T> } = {};
  try {
    return await inExcel(client, async (context) => {
      const prepared = await act(context, token, (about = token) => {
        ours.add(about);
        noteWork(context, { kind, token: about, done: false, at: client.now() });
      });
      held.prepared = prepared;
      prepared.finish();
      noteWork(context, { kind, token, done: true, at: client.now() });
      prepared.tidy?.();
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
