import type { FieldId } from "../fields";
import type { WordingStrength } from "../headers/header-index";

/** A field a column may be, header and values weighed. */
export interface Candidate {
  readonly field: FieldId;
  readonly confidence: number;
  readonly strength: WordingStrength;
  readonly whole: boolean;
  /** Share of values that only this field has, 0 to 1. */
  readonly sign: number;
}

/** A column and what it may be, best first. */
export interface Contender {
  readonly column: number;
  /** The header's key: settles ties, so that the order of columns does not. */
  readonly key: string;
  readonly filled: number;
  readonly candidates: readonly Candidate[];
}

export interface Assignment {
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly alternativeTo: FieldId | null;
}

/** Below this, a column is taken for no field. */
export const leastConfidence = 0.5;
/** From this on, a column taken for no field still says which it might be, where no other column is it. */
const leastNamed = 0.4;
/** What is left when another column might as well be the field: the user is asked. */
const contested = 0.84;
/** Lead in confidence from which a competition is decided. */
const clearLead = 0.15;

const strengthRank: Readonly<Record<WordingStrength, number>> = { primary: 0, secondary: 1, vague: 2 };

/** Gives every field to at most one column, the surest pair first. */
export function assignColumns(contenders: readonly Contender[]): ReadonlyMap<number, Assignment> {
  const pairs = contenders
    .flatMap((contender) => contender.candidates.map((candidate) => ({ contender, candidate })))
    .filter(({ candidate }) => candidate.confidence >= leastConfidence)
    .sort(surestFirst);
  const winners = new Map<FieldId, Pair>();
  const fieldOfColumn = new Map<number, FieldId>();
  for (const pair of pairs) {
    const { contender, candidate } = pair;
    if (winners.has(candidate.field) || fieldOfColumn.has(contender.column) || !isOpen(pair)) continue;
    winners.set(candidate.field, pair);
    fieldOfColumn.set(contender.column, candidate.field);
  }
  return new Map(
    contenders.map((contender) => {
      const field = fieldOfColumn.get(contender.column);
      const winner = field && winners.get(field);
      return [
        contender.column,
        winner ? won(winner, pairs, fieldOfColumn) : lost(contender, winners),
      ] as const;
    }),
  );
}

interface Pair {
  readonly contender: Contender;
  readonly candidate: Candidate;
}

function surestFirst(a: Pair, b: Pair): number {
  return (
    b.candidate.confidence - a.candidate.confidence ||
    b.candidate.sign - a.candidate.sign ||
    strengthRank[a.candidate.strength] - strengthRank[b.candidate.strength] ||
    b.contender.filled - a.contender.filled ||
    (a.contender.key < b.contender.key ? -1 : a.contender.key > b.contender.key ? 1 : 0) ||
    a.contender.column - b.contender.column
  );
}

/** A column takes another field than its best only where its header names both as a whole. */
function isOpen({ contender, candidate }: Pair): boolean {
  const best = contender.candidates[0];
  return best?.field === candidate.field || (candidate.whole && best?.whole === true);
}

function won(
  { contender, candidate }: Pair,
  pairs: readonly Pair[],
  fieldOfColumn: ReadonlyMap<number, FieldId>,
): Assignment {
  const rivals = pairs.filter(
    (pair) =>
      pair.candidate.field === candidate.field &&
      pair.contender.column !== contender.column &&
      !fieldOfColumn.has(pair.contender.column),
  );
  const isClear = rivals.every((rival) => isBeaten(rival, { contender, candidate }));
  return {
    field: candidate.field,
    confidence: isClear ? candidate.confidence : Math.min(candidate.confidence, contested),
    alternativeTo: null,
  };
}

function isBeaten(rival: Pair, winner: Pair): boolean {
  return (
    strengthRank[winner.candidate.strength] < strengthRank[rival.candidate.strength] ||
    (winner.candidate.whole && !rival.candidate.whole) ||
    (winner.contender.filled > 0 && rival.contender.filled === 0) ||
    winner.candidate.confidence - rival.candidate.confidence >= clearLead ||
    winner.candidate.sign - rival.candidate.sign >= 0.5
  );
}

/** No field's column: it says which field it lost, or which nobody has that its header may mean. */
function lost({ candidates, filled }: Contender, winners: ReadonlyMap<FieldId, Pair>): Assignment {
  const best = candidates[0];
  const isContested = best !== undefined && best.confidence >= leastConfidence;
  const mightBe = best !== undefined && filled > 0 && best.strength !== "vague" && !winners.has(best.field);
  const isNamed = isContested || (mightBe && best.confidence >= leastNamed);
  return { field: null, confidence: 0, alternativeTo: isNamed ? best.field : null };
}
