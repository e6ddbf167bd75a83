/** A label and its value inside one text, such as `合同号：ABC-1`. */
export interface TextPair {
  readonly label: string;
  /** Empty where nothing stands behind the colon: the value may be in the next cell. */
  readonly value: string;
}

/** A colon between figures is a time of day or a scale, and one before slashes an address. */
const colon = /(?<!\d)[:：](?!\/\/)|(?<=\d)[:：](?!\d|\/\/)/g;
const gap = /\s+/g;
/** What sets a value apart from the label behind it without a word known as a label. */
const wideGap = /\s{2,}|[\t\r\n\u3000]|[;；|]\s*/g;

/**
 * The labels of a text and their values, in order; none where it has no colon. A value whose end is uncertain, because
 * the words behind it may belong to it or to the next label, is left out.
 *
 * @param isLabel - the text is known as a label
 */
export function textPairs(text: string, isLabel: (text: string) => boolean): readonly TextPair[] {
  const colons = [...text.matchAll(colon)].map(({ index }) => index);
  const pairs: TextPair[] = [];
  let label: string | null = text.slice(0, colons[0] ?? 0).trim();
  colons.forEach((at, nth) => {
    const next = colons[nth + 1];
    const between = text.slice(at + 1, next ?? text.length);
    const cut = next === undefined ? between.length : endOfValue(between, isLabel);
    if (label !== null && cut !== null) pairs.push(pairOf(label, between.slice(0, cut)));
    label =
      cut === null
        ? null
        : between
            .slice(cut)
            .replace(/^[\s;；|]+/, "")
            .trim();
  });
  return pairs;
}

function pairOf(label: string, value: string): TextPair {
  return { label, value: value.trim().replace(/[,，;；。|]+$/, "") };
}

/** Where the value ends and the next label begins; null when that is uncertain. */
function endOfValue(between: string, isLabel: (text: string) => boolean): number | null {
  const known = [...between.matchAll(gap)].find(({ index }) => isLabel(between.slice(index).trim()));
  if (known) return known.index;
  if (isLabel(between.trim())) return 0;
  return [...between.matchAll(wideGap)].at(-1)?.index ?? null;
}
