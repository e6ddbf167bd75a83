import type { FieldId } from "../fields";
import type { WordingStrength } from "./header-index";

/** A field a header may name. */
export interface HeaderMatch {
  readonly field: FieldId;
  /** 0 to 1, from the words alone. */
  readonly confidence: number;
  /** The header as a whole is a known wording; false when only a part of it is. */
  readonly whole: boolean;
  readonly strength: WordingStrength;
}

export type HeaderMatches = readonly HeaderMatch[];

export const confidenceOf: Readonly<Record<WordingStrength, number>> = {
  primary: 0.98,
  secondary: 0.92,
  vague: 0.84,
};

/** The matches with every confidence multiplied. */
export function scaled(matches: HeaderMatches, factor: number): HeaderMatches {
  return matches.map((match) => ({ ...match, confidence: match.confidence * factor }));
}

/** One match a field, the surest, best first. */
export function bestMatches(matches: HeaderMatches): HeaderMatches {
  const best = new Map<FieldId, HeaderMatch>();
  for (const match of matches) {
    if (match.confidence > (best.get(match.field)?.confidence ?? 0)) best.set(match.field, match);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
