import type { TableKind } from "../../core";
import type { Progress } from "../workbook";
import { checkSheets, linesOf, tablesOf, type CheckedSheet, type SlicedCheck } from "./check-sheets";
import { asOfDay, type SessionContext } from "./context";
import { failureOf } from "./failure";
import { memoryOfText } from "./memory";
import type { Notice } from "./state";

/** Reading takes about this share of reading and checking. */
const readingShare = 0.5;

function partOf(progress: Required<Progress>, from: number, to: number): Required<Progress> {
  const { signal } = progress;
  return { signal, onProgress: (share) => progress.onProgress(from + share * (to - from)) };
}

/** @param others - sheets that are not checked now */
function checkOptions(
  { env, state }: SessionContext,
  progress: Required<Progress>,
  others: readonly CheckedSheet[] = [],
): SlicedCheck {
  const { memory, asOf } = state();
  return { asOf, profile: memory.profile, beside: linesOf(others), pause: env.pause, ...progress };
}

function keeps(...kinds: readonly TableKind[]): (sheet: CheckedSheet) => boolean {
  return ({ tables }) => tables.some(({ kind }) => kinds.includes(kind));
}

/** What a check came to, counted. */
export function checkedNotice(sheets: readonly CheckedSheet[]): Notice {
  const tables = tablesOf(sheets);
  return {
    kind: "checked",
    lines: tables.reduce((sum, { lines }) => sum + lines.count, 0),
    findings: tables.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

/** Reads the workbook and checks all of it. */
export async function checkAll(context: SessionContext, progress: Required<Progress>): Promise<Notice> {
  const { workbook, env, dispatch, state } = context;
  const { memory } = state();
  dispatch({ kind: "remembered", memory, asOf: asOfDay(memory, env.today()) });
  const cells = await workbook.readSheets(undefined, partOf(progress, 0, readingShare));
  const sheets = await checkSheets(cells, checkOptions(context, partOf(progress, readingShare, 1)));
  dispatch({ kind: "checkedAll", sheets });
  return checkedNotice(sheets);
}

/** Checks again what was read, after the day or the profile changed. */
export async function checkAgain(context: SessionContext, progress: Required<Progress>): Promise<Notice> {
  const cells = context.state().sheets.map((sheet) => sheet.cells);
  const sheets = await checkSheets(cells, checkOptions(context, progress));
  context.dispatch({ kind: "checkedAll", sheets });
  return checkedNotice(sheets);
}

/**
 * Reads and checks only these sheets; one that is gone leaves the lists. Where one keeps the team's calendar or stock,
 * all are checked again, for these count everywhere; so they are where the lines of several sheets share a stock sheet.
 */
export async function checkSome(
  context: SessionContext,
  names: readonly string[],
  progress: Required<Progress>,
): Promise<void> {
  const there = new Set((await context.workbook.listSheets()).map(({ name }) => name));
  const wanted = names.filter((name) => there.has(name));
  const cells =
    wanted.length > 0 ? await context.workbook.readSheets(wanted, partOf(progress, 0, readingShare)) : [];
  const before = context.state().sheets;
  const [changed, others] = [true, false].map((named) =>
    before.filter(({ cells: { name } }) => names.includes(name) === named),
  );
  const options = checkOptions(context, partOf(progress, readingShare, 1), others);
  const sheets = await checkSheets(cells, options);
  context.dispatch({ kind: "checkedSome", names, sheets });
  const touched = [...(changed ?? []), ...sheets];
  const isShared = touched.some(keeps("orders")) && (others ?? []).some(keeps("stock"));
  if (isShared || touched.some(keeps("calendar", "stock"))) await checkAgain(context, progress);
}

/** Opens the session: what the workbook keeps, then the first check. */
export function open(context: SessionContext): Promise<void> {
  const { workbook, env, dispatch, run } = context;
  return run("open", async (progress) => {
    try {
      const read = memoryOfText(await workbook.readMemory());
      if (read.kind === "read") {
        dispatch({ kind: "remembered", memory: read.memory, asOf: asOfDay(read.memory, env.today()) });
      }
      const checked = await checkAll(context, progress);
      dispatch({ kind: "opened" });
      return read.kind === "unreadable" ? { kind: "memoryUnreadable", detail: read.detail } : checked;
    } catch (error) {
      dispatch({ kind: "openFailed", failure: failureOf(error) });
      return null;
    }
  });
}
