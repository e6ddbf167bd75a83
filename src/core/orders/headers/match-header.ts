import { fieldOf } from "../fields";
import { fieldsNamed, isListedWithSign, isLookalikeWhole } from "./header-index";
import { bestMatches, scaled, type HeaderMatches } from "./header-match";
import { linesOf, scriptsOf, sidesOf, spacedScriptsOf } from "./header-parts";
import { namedUnit } from "./header-unit";
import { matchPart } from "./match-part";
import { matchWhole } from "./match-whole";
import { turnsMeaning } from "./modifiers";

/** How the parts of a header may be divided. */
const divisions = [
  { divide: linesOf, unknownPart: 0.95, mayTurn: true },
  { divide: spacedScriptsOf, unknownPart: 0.94, mayTurn: true },
  { divide: scriptsOf, unknownPart: 0, mayTurn: true },
  { divide: sidesOf, unknownPart: 0.75, mayTurn: false },
] as const;

/** A longer header is no header but a text: it names nothing. */
const longestHeader = 300;

/** What a `%` leaves of a field that is no percentage: `Deposit %` is a rate, not an amount. */
const ofShare = 0.5;

/** The fields a header's words may name, best first; empty when they name none. */
export function matchHeader(text: string): HeaderMatches {
  if (text.length > longestHeader) return [];
  const isShare = /(?<!\d\s?)[%％]/.test(text);
  return bestMatches(matchWords(text))
    .filter(({ field }) => !isLookalikeWhole(text, field))
    .flatMap((match) => scaled([match], isShare && fieldOf(match.field).kind !== "percent" ? ofShare : 1));
}

function matchWords(text: string): HeaderMatches {
  const whole = namesTwo(text) ? [] : matchWhole(text);
  if (whole.length > 0) return whole;
  for (const division of divisions) {
    const matches = together(division.divide(text), division);
    if (matches.some(({ confidence }) => confidence > 0)) return matches;
  }
  return matchPart(text);
}

interface Doubt {
  /** What a part that says nothing leaves of the other's confidence. */
  readonly unknownPart: number;
  /** A part that says nothing may turn the other's meaning. */
  readonly mayTurn: boolean;
}

/** A header with a sign between two wordings of different fields (`产品/规格`), though together they are a wording. */
function namesTwo(text: string): boolean {
  if (isListedWithSign(text) || sidesOf(text).some((side) => namedUnit(side) !== null)) return false;
  const sides = sidesOf(text).map((side) => fieldsNamed(side).map(({ field }) => field));
  const [first = [], ...others] = sides;
  return (
    others.length > 0 &&
    sides.every((side) => side.length > 0) &&
    !first.some((field) => others.every((side) => side.includes(field)))
  );
}

/** The parts' matches together: surer where they agree, unsure where they contradict each other. */
function together(parts: readonly string[], { unknownPart, mayTurn }: Doubt): HeaderMatches {
  if (parts.length < 2) return [];
  const read = parts.map((text) => ({ text, matches: matchHeader(text).filter(({ whole }) => whole) }));
  const known = read.filter(({ matches }) => matches.length > 0).map(({ matches }) => matches);
  const unknown = read.filter(({ matches }) => matches.length === 0);
  const doubt =
    mayTurn && unknown.some(({ text }) => turnsMeaning(text)) ? 0.45 : unknown.length > 0 ? unknownPart : 1;
  const named = known.flat();
  const common = named.filter(({ field }) =>
    known.every((matches) => matches.some((one) => one.field === field)),
  );
  if (common.length === 0) return unknownPart > 0 ? scaled(named, 0.65) : [];
  return scaled(common, known.length > 1 ? Math.max(doubt, 0.98) : doubt);
}
