import { bytesOf, type Step } from "./steps";

/** Characters in one setting. */
const longestPart = 30_000;

/** What a kept text's first setting says: how many parts its newest revision has. */
interface Head {
  readonly revision: number;
  readonly parts: number;
}

const nothing: Head = { revision: 0, parts: 0 };

function partKey(name: string, revision: number, part: number): string {
  return `${name}.${revision}.${part}`;
}

function headOf(setting: Excel.Setting): Head {
  const [revision, parts] = setting.isNullObject ? [] : String(setting.value).split("/").map(Number);
  return revision !== undefined && parts !== undefined ? { revision, parts } : nothing;
}

/** A text kept in the workbook's settings under a name, in parts where it is long. */
export interface KeptText {
  readonly head: Head;
  /** null when nothing is kept. */
  readonly text: string | null;
}

/** Reads kept texts: a sync for their heads and one for the parts, where there are any. */
export async function readKept(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly KeptText[]> {
  const { settings } = context.workbook;
  const asked = names.map((name) => settings.getItemOrNullObject(name));
  for (const setting of asked) setting.load("value");
  await context.sync();
  const heads = asked.map(headOf);
  const parts = heads.map(({ revision, parts: count }, index) =>
    Array.from({ length: count }, (_, part) =>
      settings.getItemOrNullObject(partKey(names[index] ?? "", revision, part)),
    ),
  );
  for (const part of parts.flat()) part.load("value");
  if (parts.flat().length > 0) await context.sync();
  return heads.map((head, index) => {
    const own = parts[index] ?? [];
    const whole = own.length > 0 && own.every((part) => !part.isNullObject);
    return { head, text: whole ? own.map(({ value }) => String(value)).join("") : null };
  });
}

function textParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += longestPart) parts.push(text.slice(at, at + longestPart));
  return parts.length > 0 ? parts : [""];
}

function removal(settings: Excel.SettingCollection, key: string): Step {
  // Adding first: deleting a setting that is gone already would be refused.
  return { bytes: key.length, queue: () => settings.add(key, "").delete() };
}

function removals(settings: Excel.SettingCollection, name: string, { revision, parts }: Head): Step[] {
  return Array.from({ length: parts }, (_, part) => removal(settings, partKey(name, revision, part)));
}

/** The steps that keep a text in place of the one before; broken off anywhere, the old or the new one is there. */
export function keepSteps(
  context: Excel.RequestContext,
  name: string,
  { head }: Pick<KeptText, "head">,
  text: string,
): readonly Step[] {
  const { settings } = context.workbook;
  const revision = head.revision + 1;
  const parts = textParts(text);
  return [
    ...parts.map((part, index) => ({
      bytes: bytesOf(part),
      queue: () => settings.add(partKey(name, revision, index), part),
    })),
    { bytes: name.length, queue: () => settings.add(name, `${revision}/${parts.length}`) },
    ...removals(settings, name, head),
  ];
}

/** The steps that forget a kept text. */
export function forgetSteps(
  context: Excel.RequestContext,
  name: string,
  { head }: Pick<KeptText, "head">,
): readonly Step[] {
  const { settings } = context.workbook;
  return [removal(settings, name), ...removals(settings, name, head)];
}
