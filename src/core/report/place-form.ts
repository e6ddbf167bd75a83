import type { BlockOf } from "./blocks";
import { putCell, raiseRow, type Draft } from "./draft";
import type { Span } from "./grid";
import { textWidth } from "./text-width";

const factHeight = 20;
const signatureHeight = 30;
/** Pairs to a row, by the page's turn. */
const pairsAcross = { portrait: 2, landscape: 3 };
/** Of a pair's width, the label's share. */
const labelShare = 0.36;
const mostSignatures = 4;
/** Characters a hand needs to sign. */
const handWidth = 12;

/**
 * The sheet's columns dealt out to neighbours, each as near to its share of the whole width as columns allow.
 * There may be fewer spans than shares when there are fewer columns.
 */
export function dealColumns(widths: readonly number[], shares: readonly number[]): readonly Span[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const wanted = shares.reduce((sum, share) => sum + share, 0);
  const spans: Span[] = [];
  let column = 0;
  let used = 0;
  let due = 0;
  shares.forEach((share, at) => {
    const first = column;
    due += (share / wanted) * all;
    const left = shares.length - 1 - at;
    while (column < widths.length - left) {
      const width = widths[column] ?? 0;
      if (column > first && used + width / 2 > due) break;
      used += width;
      column += 1;
    }
    if (column > first) spans.push({ first, last: column - 1 });
  });
  const last = spans.at(-1);
  if (last) spans[spans.length - 1] = { first: last.first, last: widths.length - 1 };
  return spans;
}

/** The head of a form: labels and texts in pairs. */
export function placeFacts(draft: Draft, { items }: BlockOf<"facts">): void {
  const pairs = pairsAcross[draft.landscape ? "landscape" : "portrait"];
  const shares = Array.from({ length: pairs }, () => [labelShare, 1 - labelShare]).flat();
  const spans = dealColumns(draft.widths, shares);
  const across = Math.max(1, Math.floor(spans.length / 2));
  for (let at = 0; at < items.length; at += across) {
    const row = draft.nextRow++;
    for (let pair = 0; pair < across; pair += 1) {
      const item = items[at + pair] ?? { label: "", text: "" };
      const [label, text] = [spans[pair * 2], spans[pair * 2 + 1]];
      if (label) putCell(draft, { row, span: label, value: item.label || null, style: "factLabel" });
      if (text) putCell(draft, { row, span: text, value: item.text || null, style: "text.plain" });
    }
    raiseRow(draft, row, factHeight);
  }
}

/** As many places side by side as leave room for a hand behind every label. */
function signatureSpans(widths: readonly number[], labels: readonly string[]): readonly Span[] {
  const least = Math.max(...labels.map(textWidth)) + handWidth;
  for (let count = Math.min(mostSignatures, labels.length); count > 1; count -= 1) {
    const spans = dealColumns(widths, Array<number>(count).fill(1));
    if (spans.length === count && spans.every((span) => spanWidth(widths, span) >= least)) return spans;
  }
  return [{ first: 0, last: widths.length - 1 }];
}

function spanWidth(widths: readonly number[], { first, last }: Span): number {
  return widths.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
}

/** Places to sign: a line for the name, a line for the day. They stay on one page. */
export function placeSignatures(draft: Draft, { labels, dateLabel }: BlockOf<"signatures">): void {
  const first = draft.nextRow;
  const spans = signatureSpans(draft.widths, labels);
  for (let at = 0; at < labels.length; at += spans.length) {
    const some = labels.slice(at, at + spans.length);
    for (const texts of [some, some.map(() => dateLabel)]) {
      const row = draft.nextRow++;
      spans.slice(0, some.length).forEach((span, place) => {
        const value = lineToSign(draft, span, texts[place] ?? "");
        putCell(draft, { row, span, value, style: "signature" });
      });
      raiseRow(draft, row, signatureHeight);
    }
  }
  draft.together.set(first, draft.nextRow - 1);
}

function lineToSign({ widths }: Draft, span: Span, label: string): string {
  const room = Math.min(24, Math.floor(spanWidth(widths, span) - textWidth(label) - 4));
  return `${label}${"_".repeat(Math.max(4, room))}`;
}
