import { fieldOf } from "../fields";
import { fieldsOfKey, isLookalike, type NamedField } from "./header-index";
import { headerKey, headerWords } from "./header-key";
import { confidenceOf, type HeaderMatch, type HeaderMatches } from "./header-match";
import { isNeutralTail, neutralLeads, turnsMeaning } from "./modifiers";

interface Part {
  readonly from: number;
  readonly to: number;
  readonly named: NamedField;
}

/** A header longer than this many words or characters is a sentence: its parts name nothing. */
const mostAtoms = 24;

/** The fields that known wordings inside a header name. The longer wording beats the shorter one it holds. */
export function matchPart(text: string): HeaderMatches {
  const atoms = headerWords(text).flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...word] : [word]));
  if (atoms.length > mostAtoms) return [];
  const key = headerKey(text);
  const parts = knownParts(atoms).filter(({ named }) => !isLookalike(key, named.field));
  const outer = parts.filter((part) => !parts.some((other) => isInside(part, other)));
  return outer.map((part) => scoredPart(part, atoms));
}

function knownParts(atoms: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < atoms.length; from++) {
    let key = "";
    for (let to = from + 1; to <= atoms.length; to++) {
      key += atoms[to - 1] ?? "";
      if (key.length > 1) for (const named of fieldsOfKey(key)) parts.push({ from, to, named });
    }
  }
  return parts;
}

function isInside(part: Part, other: Part): boolean {
  return other.from <= part.from && part.to <= other.to && other.to - other.from > part.to - part.from;
}

function scoredPart({ from, to, named }: Part, atoms: readonly string[]): HeaderMatch {
  const lead = atoms.slice(0, from);
  const tail = atoms.slice(to);
  const share = shareKept(lead, tail, atoms.slice(from, to), named);
  return {
    field: named.field,
    strength: named.strength,
    confidence: confidenceOf[named.strength] * share,
    whole: false,
  };
}

/** What the words around a known wording leave of its confidence. Chinese and English put the head word last. */
function shareKept(
  lead: readonly string[],
  tail: readonly string[],
  wording: readonly string[],
  { field, strength }: NamedField,
): number {
  const leadText = lead.join("");
  if (strength === "vague") return 0.5;
  const leadNeutral =
    lead.length === 0 || neutralLeads.has(leadText) || lead.every((one) => neutralLeads.has(one));
  const tailNeutral = tail.length === 0 || isNeutralTail(tail.join(""), fieldOf(field).kind);
  if (leadNeutral && tailNeutral) return 0.98;
  if (turnsMeaning(spelled(lead)) || turnsMeaning(spelled(tail))) return 0.35;
  if (!tailNeutral) return 0.4;
  const weight = wording.reduce((sum, atom) => sum + (/\p{Script=Han}/u.test(atom) ? 1 : 2), 0);
  if (strength !== "primary" || weight <= 2) return 0.45;
  return weight >= 4 ? 0.76 : 0.66;
}

/** Atoms as text again: a space between words, none between Chinese characters. */
function spelled(atoms: readonly string[]): string {
  return atoms.join(" ").replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}
