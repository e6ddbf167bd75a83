import { keptHead, keptHeadText, keptParts, keptPartName, type KeptHead } from "../../../app/kept-text";
import { bytesOf, type Step } from "./steps";

function headOf(setting: Excel.Setting): KeptHead {
  return keptHead(setting.isNullObject ? null : String(setting.value));
}

/** A text kept in the workbook's settings under a name, in parts where it is long. */
export interface KeptText {
  readonly head: KeptHead;
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
      settings.getItemOrNullObject(keptPartName(names[index] ?? "", revision, part)),
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

function removal(settings: Excel.SettingCollection, key: string): Step {
  // Adding first: deleting a setting that is gone already would be refused.
  return { bytes: key.length, queue: () => settings.add(key, "").delete() };
}

function removals(settings: Excel.SettingCollection, name: string, { revision, parts }: KeptHead): Step[] {
  return Array.from({ length: parts }, (_, part) => removal(settings, keptPartName(name, revision, part)));
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
  const parts = keptParts(text);
  return [
    ...parts.map((part, index) => ({
      bytes: bytesOf(part),
      queue: () => settings.add(keptPartName(name, revision, index), part),
    })),
    { bytes: name.length, queue: () => settings.add(name, keptHeadText({ revision, parts: parts.length })) },
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
