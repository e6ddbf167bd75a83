/** A header taken apart: its words without brackets, and what the brackets hold. */
export interface PeeledHeader {
  readonly base: string;
  readonly hints: readonly string[];
}

const bracket = /[(（[【<《]([^()（）[\]【】<>《》]*)(?:[)）\]】>》]|$)/g;
const edgeMarks = /^[\s*＊★☆●•·◆※\-:：,，.。]+|[\s*＊★☆●•·◆※:：,，.。]+$/g;
const numbering = /^(?:\d{1,2}|[①-⑳])[.、)）\s]\s*(?=\D)/;

/** The header without a number or a rate beside its words: `备注2` → `备注`, `定金30%` → `定金`. */
export function withoutNumber(text: string): string {
  return text.replace(/^\d{1,3}\s*[%％]\s*|(?<=[^\d\s.])\s*\d{1,2}\s*[%％]?$/gu, "");
}

/** The header with the unit of its amount left out: `已发吨数` → `已发数量`; the same text when it names none. */
export function withoutCountedUnit(text: string): string {
  return text.replace(/(?<=\p{Script=Han}{2})(?:公斤|千克|[吨米码双打套条片个只包袋台支卷张匹])数$/u, "数量");
}

/** The header without required marks, numbering and colons at its ends. */
export function withoutMarks(text: string): string {
  return text.replace(edgeMarks, "").replace(numbering, "");
}

export function peelBrackets(text: string): PeeledHeader {
  const hints: string[] = [];
  const base = text.replace(bracket, (_, hint: string) => {
    if (hint.trim() !== "") hints.push(hint.trim());
    return " ";
  });
  return { base: withoutMarks(base), hints };
}

/** The lines of a header, top first. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map(withoutMarks)
    .filter((line) => line !== "");
}

/** The Chinese and the Latin half of a bilingual header: `品名Description`; empty when it is not one. */
export function scriptsOf(text: string): readonly string[] {
  const han = text.replace(/[A-Za-z][A-Za-z0-9.'#&/ -]*/g, " ").trim();
  const latin = text.replace(/[^A-Za-z0-9.'#&/ -]+/g, " ").trim();
  const both = /\p{Script=Han}/u.test(han) && /[A-Za-z]{2}/.test(latin);
  return both ? [withoutMarks(han), withoutMarks(latin)] : [];
}

/** The halves of a bilingual header that a space or a sign divides: `品名 Description`. */
export function spacedScriptsOf(text: string): readonly string[] {
  return /\p{Script=Han}\s*[\s/(（-]\s*[A-Za-z]|[A-Za-z.)]\s*[\s/)）-]\s*\p{Script=Han}/u.test(text)
    ? scriptsOf(text)
    : [];
}

/** The sides of a header that names two things: `货号/款号`. `P/N` is one thing. */
export function sidesOf(text: string): readonly string[] {
  const sides = text.split(/[/／、|]|及(?!时)|\s&\s|\s-\s/).map(withoutMarks);
  return sides.length > 1 && sides.every((side) => side.length > 1) ? sides : [];
}
