import type { FieldId } from "../fields";
import { fieldsNamed } from "./header-index";
import { peelBrackets, withoutCountedUnit, withoutMarks, withoutNumber } from "./header-parts";
import { confidenceOf, scaled, type HeaderMatch, type HeaderMatches } from "./header-match";
import { factorOfHeader, unitOfHeader, withoutUnit } from "./header-unit";
import { choicesHint, neutralHint, turnsMeaning } from "./modifiers";

/** The fields a header names as a whole: as written, or without marks, unit, number and bracketed hints. */
export function matchWhole(text: string): HeaderMatches {
  const asWritten = namedBy(text);
  if (asWritten.length > 0) return asWritten;
  const { base, hints } = peelBrackets(text);
  const bare = withoutUnit(base);
  for (const hint of hints) {
    const joined = [...namedBy(`${bare}${hint}`), ...namedBy(`${hint}${bare}`)];
    if (joined.length > 0) return scaled(joined, 0.98);
  }
  const matches =
    [
      ...[base, bare].map(namedBy),
      scaled(namedBy(withoutNumber(bare)), withoutNumberFactor),
      scaled(namedBy(withoutCountedUnit(bare)).filter(isOfGoods), countedUnitFactor),
    ].find((found) => found.length > 0) ?? [];
  return hints.reduce((left, hint) => scaled(left, hintFactor(hint, left)), matches);
}

const withoutNumberFactor = 0.93;
const countedUnitFactor = 0.97;

/** How many goods were ordered, made or shipped: these may be counted in any unit. */
function isOfGoods({ field }: HeaderMatch): boolean {
  return goodsFields.has(field);
}

const goodsFields: ReadonlySet<FieldId> = new Set([
  "orderQty",
  "stockQty",
  "toProduceQty",
  "producedQty",
  "shippedQty",
  "unshippedQty",
]);

/** The fields a text names just as it is written. */
export function namedBy(text: string): HeaderMatches {
  return fieldsNamed(withoutMarks(text)).map(({ field, strength }) => ({
    field,
    strength,
    confidence: confidenceOf[strength],
    whole: true,
  }));
}

/** What a bracketed hint leaves of the confidence in the words before it. */
function hintFactor(hint: string, matches: HeaderMatches): number {
  const isUnit = unitOfHeader(`(${hint})`) !== null || factorOfHeader(`(${hint})`) !== 1;
  if (isUnit || neutralHint.test(hint)) return 0.99;
  const other = fieldsNamed(hint);
  if (other.some(({ field }) => matches.some((match) => match.field === field))) return 1;
  if (other.length > 0) return 0.65;
  if (choicesHint.test(hint)) return 0.97;
  return turnsMeaning(hint) ? 0.45 : 0.88;
}
