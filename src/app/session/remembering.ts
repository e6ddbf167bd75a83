import {
  dayText,
  findingText,
  habitKey,
  settingsSchema,
  withColumnWord,
  type FieldId,
  type Habit,
  type HabitMeaning,
  type Settings,
} from "../../core";
import { withKnownLayouts } from "../understand";
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
function rememberAndCheck(context: SessionContext, change: Partial<Memory>): Promise<void> {
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

/** A record with one entry more, or without it where there is no word on it. */
function withWord<T>(
  settled: Readonly<Record<string, T>> | undefined,
  name: string,
  word: T | undefined,
): Record<string, T> {
  const others = Object.entries(settled ?? {}).filter(([other]) => other !== name);
  return Object.fromEntries(word === undefined ? others : [...others, [name, word]]);
}

/**
 * What the team says a column is, by its header; null: none of ours; undefined: as Gendan finds by itself. The layouts
 * of the workbook are kept with it, so that the word still holds where they come back moved or with a column more.
 */
export function settleColumn(
  context: SessionContext,
  header: string,
  field: FieldId | null | undefined,
): Promise<void> {
  const { memory, sheets } = context.state();
  const profile = withKnownLayouts(memory.profile, sheets);
  const columns = withWord(profile.columns, header, field);
  const layouts = withColumnWord(profile.layouts ?? [], header, field);
  return rememberAndCheck(context, { profile: { ...profile, columns, layouts } });
}

/** What the team says a colour or strikethrough means; null: nothing; undefined: as the legend has it. */
export function settleHabit(
  context: SessionContext,
  habit: Pick<Habit, "sign" | "color">,
  meaning: HabitMeaning | null | undefined,
): Promise<void> {
  const { profile } = context.state().memory;
  const habits = withWord(profile.habits, habitKey(habit), meaning);
  return rememberAndCheck(context, { profile: { ...profile, habits } });
}

/** Sets thresholds; null: back to the defaults. Values out of range are refused by `settingsSchema`. */
export function saveSettings(context: SessionContext, change: Partial<Settings> | null): Promise<void> {
  const { settings: old, ...profile } = context.state().memory.profile;
  if (change === null) return rememberAndCheck(context, { profile });
  const settings = settingsSchema.parse({ ...old, ...change });
  return rememberAndCheck(context, { profile: { ...profile, settings } });
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
