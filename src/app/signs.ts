import { ownSheetName, type Severity } from "../core";

/*
 * How Gendan knows its own work again in a workbook, whichever program wrote it: the add-in clears what the command
 * line marked, and the other way round.
 */

/** Characters of a sentence that a note takes; Excel's comments take no more. */
const longest = 1_900;

/** A short sum of a text (FNV-1a, 32 bits), in letters and digits. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/**
 * A note's text, signed. The signature holds a sum of the words: a note a person has added words to is theirs, and is
 * never removed.
 */
export function signedText(sentence: string): string {
  const words = sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence;
  return `${words}\n— Gendan ${sumOf(words)}`;
}

/** A text as `signedText` gives it, to the letter; line ends may have become Windows' own. */
export function isSigned(text: string): boolean {
  const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const at = plain.lastIndexOf("\n— Gendan ");
  return at >= 0 && plain.slice(at) === `\n— Gendan ${sumOf(plain.slice(0, at))}`;
}

/** What stands in the condition of every rule of ours. */
export const ruleSign = "gendan.";

/** The condition of a rule that marks cells: always true, and the severity's name in it tells that it is ours. */
export function markCondition(severity: Severity): string {
  return `LEN("${ruleSign}${severity}")>0`;
}

/** The severity a condition of ours marks, with or without `=` before it; null for anybody else's. */
export function severityOfCondition(condition: string): Severity | null {
  const [, severity] = /"gendan\.(error|warning|info)"/.exec(condition) ?? [];
  return (severity as Severity | undefined) ?? null;
}

/** A defined name stands on a sheet Gendan made. */
export function isOwnMark(name: string): boolean {
  return name.toLowerCase().startsWith(ownSheetName);
}

/** The sheet of a reference such as `='订单''s'!$A$1`, with or without `=`; null when it names none. */
export function sheetOfReference(reference: string): string | null {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!=]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
