import type { FieldId } from "../orders/fields";
import { matchHeader } from "../orders/headers/match-header";

/**
 * How much a text looks like a header: a known wording; one that holds a known wording; words that could be one;
 * a label with its value behind a colon, as forms have them; anything else.
 */
export type LabelKind = "known" | "partlyKnown" | "plain" | "pair" | "none";

export interface Label {
  readonly kind: LabelKind;
  /** The field the wording names, where it is known. */
  readonly field: FieldId | null;
  /** The text ends in a colon, as labels of forms do. */
  readonly endsInColon: boolean;
}

export type ReadLabel = (text: string) => Label;

const longestLabel = 60;
const longestPlainLabel = 32;
const sentence = /[。；;!！?？]\s*$|[。；]|[，,].*[，,]|\n.*\n.*\n/;
const pair = /[:：]\s*[^\s:：]/;
/** Dates, sizes, figures with units. */
const figures = /^[\s$¥￥+-]*[\d０-９][\d０-９\s.,，/\-*×xX:年月日%]*\p{L}{0,4}$/u;
/** Order numbers, article numbers, vehicle plates: capitals and figures without a space. */
const code = /^(?=.*\d)[\p{Lu}\d\p{Script=Han}]?[\p{Lu}\d\-_/.#·]+$/u;

/** Reads labels of one sheet; each text is looked at once. */
export function labelReader(): ReadLabel {
  const known = new Map<string, Label>();
  return (text) => {
    const read = known.get(text);
    if (read) return read;
    const label = readLabel(text);
    known.set(text, label);
    return label;
  };
}

function readLabel(text: string): Label {
  const trimmed = text.trim();
  const endsInColon = /[:：]$/.test(trimmed);
  if (trimmed.length > longestLabel) return { kind: "none", field: null, endsInColon };
  const match = matchHeader(trimmed)[0];
  if (match?.whole && match.confidence >= 0.6) return { kind: "known", field: match.field, endsInColon };
  if (pair.test(trimmed)) return { kind: "pair", field: null, endsInColon };
  if (figures.test(trimmed) || code.test(trimmed) || sentence.test(trimmed) || !/\p{L}/u.test(trimmed)) {
    return { kind: "none", field: null, endsInColon };
  }
  if (match && match.confidence >= 0.6) return { kind: "partlyKnown", field: match.field, endsInColon };
  return { kind: trimmed.length <= longestPlainLabel ? "plain" : "none", field: null, endsInColon };
}
