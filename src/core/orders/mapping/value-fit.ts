import type { FieldKind } from "../field";
import { fieldOf, type FieldId } from "../fields";
import type { WordingStrength } from "../headers/header-index";
import type { ColumnProfile } from "./column-profile";

/** Share of a column's cells that a field of the kind may hold. Words for a state fit everywhere. */
const share: Readonly<Record<FieldKind, (profile: ColumnProfile) => number>> = {
  date: ({ dates }) => dates,
  count: number,
  quantity: number,
  number,
  money: number,
  percent: number,
  id: ({ typedDates, fractions, wordy }) => 1 - typedDates - fractions - wordy * 0.3,
  text: ({ typedDates, wholes, fractions }) => 1 - typedDates - (wholes + fractions) * 0.2,
  size: ({ sizes, numbers }) => sizes + numbers * 0.5,
  tick: ({ typedDates, numbers }) => 1 - (numbers - typedDates) * 0.6,
};

function number({ numbers }: ColumnProfile): number {
  return numbers;
}

/** Text fields that are never a bare figure. A customer or a carrier may be a number in somebody's system. */
const neverFigures: ReadonlySet<FieldId> = new Set([
  "productName",
  "currency",
  "unit",
  "material",
  "driver",
  "clerk",
  "tradeTerms",
  "exception",
  "cause",
  "responsible",
]);

/** Values counted as evidence in full; fewer weigh less. */
const enough = 5;

/** A blank column neither confirms nor denies its header; a vague header needs values to be believed. */
const blankFactor = 0.97;
const blankVagueFactor = 0.55;

/**
 * What the values leave of a header's confidence, 0.25 to 1: a date column without dates is hardly one.
 */
export function valueFactor(field: FieldId, profile: ColumnProfile, strength: WordingStrength): number {
  if (profile.filled === 0) return strength === "vague" ? blankVagueFactor : blankFactor;
  const { kind } = fieldOf(field);
  const stated = Math.max(profile.words, kind === "tick" ? profile.ticks : 0);
  const figures = neverFigures.has(field) ? profile.wholes + profile.fractions : 0;
  const fitting = Math.max(share[kind](profile) - figures, 0);
  const fit = stated >= 1 ? 0.8 : Math.min(1, fitting / Math.max(1 - stated, fitting, 0.01));
  const weight = Math.min(1, profile.filled / enough);
  return 1 - weight * (1 - factorOf(fit));
}

function factorOf(fit: number): number {
  if (fit >= 0.75) return 1;
  if (fit >= 0.5) return 0.9;
  return fit >= 0.3 ? 0.7 : 0.3;
}
