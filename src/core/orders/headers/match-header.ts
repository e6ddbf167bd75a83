import { fieldOf } from "../fields";
import { isLookalikeWhole } from "./header-index";
import { bestMatches, scaled, type HeaderMatches } from "./header-match";
import { linesOf, scriptsOf, sidesOf, spacedScriptsOf } from "./header-parts";
import { matchPart } from "./match-part";
import { matchWhole } from "./match-whole";
import { turnsMeaning } from "./modifiers";

/** How the parts of a header may be divided, and what a part that says nothing leaves of the other's confidence. */
const divisions = [
  { divide: linesOf, unknownPart: 0.95 },
  { divide: spacedScriptsOf, unknownPart: 0.94 },
  { divide: scriptsOf, unknownPart: 0 },
  { divide: sidesOf, unknownPart: 0.75 },
] as const;

/** What a `%` leaves of a field that is no percentage: `Deposit %` is a rate, not an amount. */
const ofShare = 0.5;

/** The fields a header's words may name, best first; empty when they name none. */
export function matchHeader(text: string): HeaderMatches {
  const isShare = /[%％]/.test(text);
  return bestMatches(matchWords(text))
    .filter(({ field }) => !isLookalikeWhole(text, field))
    .flatMap((match) => scaled([match], isShare && fieldOf(match.field).kind !== "percent" ? ofShare : 1));
}

function matchWords(text: string): HeaderMatches {
  const whole = matchWhole(text);
  if (whole.length > 0) return whole;
  for (const { divide, unknownPart } of divisions) {
    const matches = together(divide(text), unknownPart);
    if (matches.some(({ confidence }) => confidence > 0)) return matches;
  }
  return matchPart(text);
}

/** The parts' matches together: surer where they agree, unsure where they contradict each other. */
function together(parts: readonly string[], unknownPart: number): HeaderMatches {
  if (parts.length < 2) return [];
  const read = parts.map((text) => ({ text, matches: matchHeader(text).filter(({ whole }) => whole) }));
  const known = read.filter(({ matches }) => matches.length > 0).map(({ matches }) => matches);
  const unknown = read.filter(({ matches }) => matches.length === 0);
  const doubt = unknown.some(({ text }) => turnsMeaning(text)) ? 0.45 : unknown.length > 0 ? unknownPart : 1;
  const named = known.flat();
  const common = named.filter(({ field }) =>
    known.every((matches) => matches.some((one) => one.field === field)),
  );
  if (common.length === 0) return unknownPart > 0 ? scaled(named, 0.65) : [];
  return scaled(common, known.length > 1 ? Math.max(doubt, 0.98) : doubt);
}
