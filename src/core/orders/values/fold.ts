const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/** ASCII with single spaces inside: what most cells hold, and what folding leaves as it is. */
const folded = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A cell's text in the one width its readers know: full-width digits, letters and signs become ASCII, every space
 * a plain one, runs of spaces one, none at the ends.
 */
export function foldText(text: string): string {
  if (folded.test(text)) return text;
  return text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, " ").trim();
}
