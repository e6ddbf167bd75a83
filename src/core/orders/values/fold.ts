const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/**
 * A cell's text in the one width its readers know: full-width digits, letters and signs become ASCII, every space
 * a plain one, runs of spaces one, none at the ends.
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, " ").trim();
}
