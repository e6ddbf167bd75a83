import {
  defaultSettings,
  withLayout,
  type FieldId,
  type HabitMeaning,
  type Profile,
  type Settings,
} from "../core";

/** What differs between two profiles; undefined: nothing was said. */
export type ProfileChange =
  | {
      readonly kind: "setting";
      readonly setting: keyof Settings;
      readonly before: Settings[keyof Settings];
      readonly after: Settings[keyof Settings];
    }
  | {
      readonly kind: "column";
      readonly header: string;
      readonly before: FieldId | null | undefined;
      readonly after: FieldId | null;
    }
  | {
      readonly kind: "habit";
      readonly habit: string;
      readonly before: HabitMeaning | null | undefined;
      readonly after: HabitMeaning | null;
    }
  | { readonly kind: "layout"; readonly headers: readonly string[] };

/** A profile with another's words over it: what the other says nothing of stays. */
export function mergedProfile(own: Profile, other: Profile): Profile {
  const { settings = own.settings, columns, habits, layouts } = other;
  return {
    ...own,
    ...(settings && { settings }),
    ...(columns && { columns: { ...own.columns, ...columns } }),
    ...(habits && { habits: { ...own.habits, ...habits } }),
    ...(layouts && { layouts: layouts.reduce(withLayout, own.layouts ?? []) }),
  };
}

/** What a profile says that another one does not. */
export function profileChanges(before: Profile, after: Profile): readonly ProfileChange[] {
  const [old = defaultSettings, now = defaultSettings] = [before.settings, after.settings];
  const settings = (Object.keys(defaultSettings) as (keyof Settings)[])
    .filter((setting) => JSON.stringify(old[setting]) !== JSON.stringify(now[setting]))
    .map((setting) => ({ kind: "setting" as const, setting, before: old[setting], after: now[setting] }));
  const layouts = new Set((before.layouts ?? []).map((layout) => JSON.stringify(layout)));
  return [
    ...settings,
    ...otherWords(before.columns, after.columns).map(([header, word]) => ({
      kind: "column" as const,
      header,
      ...word,
    })),
    ...otherWords(before.habits, after.habits).map(([habit, word]) => ({
      kind: "habit" as const,
      habit,
      ...word,
    })),
    ...(after.layouts ?? [])
      .filter((layout) => !layouts.has(JSON.stringify(layout)))
      .map(({ columns }) => ({ kind: "layout" as const, headers: columns.map(({ header }) => header) })),
  ];
}

type Words<T> = Readonly<Record<string, T>>;

function otherWords<T>(
  before: Words<T> = {},
  after: Words<T> = {},
): readonly (readonly [string, { readonly before: T | undefined; readonly after: T }])[] {
  const old = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(([name, word]) => !old.has(name) || old.get(name) !== word)
    .map(([name, word]) => [name, { before: old.get(name), after: word }] as const);
}
