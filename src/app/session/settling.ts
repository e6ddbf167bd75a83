import {
  habitKey,
  settingsSchema,
  withColumnWord,
  withConfirmed,
  type FieldId,
  type Habit,
  type HabitMeaning,
  type MappedColumn,
  type Profile,
  type Settings,
} from "../../core";
import { mergedProfile } from "../profile-change";
import { withKnownLayouts } from "../understand";
import type { SessionContext } from "./context";
import { rememberAndCheck } from "./remembering";

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

/** The team has found every column of a table right: it is known as it stands now, wherever it comes back. */
export function confirmColumns(context: SessionContext, columns: readonly MappedColumn[]): Promise<void> {
  const { profile } = context.state().memory;
  const layouts = withConfirmed(profile.layouts ?? [], columns);
  return rememberAndCheck(context, { profile: { ...profile, layouts } });
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

/** Takes over what another workbook or the command line has kept; what it says nothing of stays. */
export function adoptProfile(context: SessionContext, profile: Profile): Promise<void> {
  return rememberAndCheck(context, { profile: mergedProfile(context.state().memory.profile, profile) });
}

/** Sets thresholds; null: back to the defaults. Values out of range are refused by `settingsSchema`. */
export function saveSettings(context: SessionContext, change: Partial<Settings> | null): Promise<void> {
  const { settings: old, ...profile } = context.state().memory.profile;
  if (change === null) return rememberAndCheck(context, { profile });
  const settings = settingsSchema.parse({ ...old, ...change });
  return rememberAndCheck(context, { profile: { ...profile, settings } });
}
