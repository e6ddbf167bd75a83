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
