import { dayText, findingText } from "../../core";
import { checkAgain } from "./checking";
import { tablesOf } from "./check-sheets";
import { asOfDay, langOf, type SessionContext } from "./context";
import type { Found } from "./found";
import { memoryText, type Memory } from "./memory";
import { roundOf } from "./round";

/** Keeps a change of the memory in the workbook, and in the session once it is kept. */
export async function remember(context: SessionContext, change: Partial<Memory>): Promise<void> {
  const memory: Memory = { ...context.state().memory, ...change };
  await context.workbook.writeMemory(memoryText(memory));
  context.dispatch({ kind: "remembered", memory, asOf: asOfDay(memory, context.env.today()) });
}

/** Waives findings for a reason; who and when stands beside it. */
export function waive(
  context: SessionContext,
  found: readonly Found[],
  why: { readonly reason: string; readonly by: string },
): Promise<void> {
  return context.run("save", async () => {
    const keys = new Set(found.map(({ key }) => key));
    const on = dayText(context.env.today());
    const lang = langOf(context);
    const sentences = new Map(found.map(({ key, finding }) => [key, findingText(finding, lang)]));
    const added = [...sentences].map(([key, sentence]) => ({ key, sentence, ...why, on }));
    const kept = context.state().memory.waivers.filter(({ key }) => !keys.has(key));
    await remember(context, { waivers: [...kept, ...added], clerk: why.by });
    return { kind: "waived" };
  });
}

export function unwaive(context: SessionContext, key: string): Promise<void> {
  return context.run("save", async () => {
    const waivers = context.state().memory.waivers.filter((waiver) => waiver.key !== key);
    await remember(context, { waivers });
    return { kind: "unwaived" };
  });
}

/** Keeps a change and checks again what was read. */
export function rememberAndCheck(context: SessionContext, change: Partial<Memory>): Promise<void> {
  return context.run("save", async (progress) => {
    await remember(context, change);
    await checkAgain(context, progress);
    return { kind: "saved" };
  });
}

/** Keeps how every open line stands, so that the next round tells what changed. */
export function keepRound(context: SessionContext): Promise<void> {
  return context.run("save", async () => {
    await remember(context, { round: roundOf(tablesOf(context.state().sheets), context.env.today()) });
    return { kind: "roundKept" };
  });
}

/** Sets the day everything is reckoned from, `YYYY-MM-DD`; null: today. */
export function saveAsOf(context: SessionContext, asOf: string | null): Promise<void> {
  return rememberAndCheck(context, { asOf });
}

/** Keeps what changes only how things are shown. */
export function savePreference(
  context: SessionContext,
  change: Partial<Pick<Memory, "lang" | "showHidden" | "welcomed" | "clerk">>,
): Promise<void> {
  return context.run("save", async () => {
    await remember(context, change);
    return null;
  });
}
