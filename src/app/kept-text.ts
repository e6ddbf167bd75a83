/*
 * How a text is kept among the settings of a workbook: a first setting says which revision is the newest and how many
 * parts it has, the parts follow under names of their own. Broken off anywhere, the old or the new text is there.
 */

/** The settings in which Gendan's memory of a workbook begins. */
export const memoryName = "gendan.memory";

/** Characters in one setting. */
const longestPart = 30_000;

/** What the first setting says. */
export interface KeptHead {
  readonly revision: number;
  readonly parts: number;
}

const nothing: KeptHead = { revision: 0, parts: 0 };

/** @param value - of the first setting; null where there is none */
export function keptHead(value: string | null): KeptHead {
  const [revision, parts] = value === null ? [] : value.split("/").map(Number);
  return revision !== undefined && parts !== undefined ? { revision, parts } : nothing;
}

export function keptHeadText({ revision, parts }: KeptHead): string {
  return `${revision}/${parts}`;
}

/** Name of the setting that holds a part, counted from 0. */
export function keptPartName(name: string, revision: number, part: number): string {
  return `${name}.${revision}.${part}`;
}

/** A text in parts; an empty one has one. */
export function keptParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += longestPart) parts.push(text.slice(at, at + longestPart));
  return parts.length > 0 ? parts : [""];
}
