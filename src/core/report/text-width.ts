/** Wide characters: Chinese, Japanese and Korean letters, full-width forms, pictographs. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrowOnly = /^[\u0020-\u024f]*$/;

const noWidth = /^[\p{M}\u200b-\u200d]$/u;

function characterWidth(character: string): number {
  if (wide.test(character)) return 2;
  return noWidth.test(character) ? 0 : 1;
}

/** Width of a text on one line, in characters of the standard font: a Chinese character counts two. */
export function textWidth(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** What may not be broken: a word with the spaces after it, or one wide character. */
const pieces = /[^\s\u2e80-\uffef\u{1f300}-\u{3fffd}]+[ \t]*|[^\n]/gu;

function linesOfParagraph(text: string, width: number): number {
  if (textWidth(text) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(pieces)) {
    const needed = textWidth(piece.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(needed / width) - 1);
    lines += broken;
    used += broken > 0 ? needed - broken * width : textWidth(piece);
  }
  return lines;
}

/** Lines a text takes when wrapped over `width` characters (1 or more); an empty text takes one. */
export function lineCount(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) lines += linesOfParagraph(paragraph, Math.max(1, width));
  return lines;
}
