import { fieldIds, fieldOf, type FieldId } from "../fields";
import { expandPattern } from "./expand-pattern";
import { headerKey, headerWords } from "./header-key";
import { wordingPatterns } from "./wording-patterns";

/** How surely a wording names its field: by itself; giving way to better wordings; only in context. */
export type WordingStrength = "primary" | "secondary" | "vague";

export interface NamedField {
  readonly field: FieldId;
  readonly strength: WordingStrength;
}

const strengths = { headers: "primary", secondary: "secondary", vague: "vague" } as const;

const namedByKey: ReadonlyMap<string, readonly NamedField[]> = buildIndex();

const lookalikeKeys: ReadonlyMap<FieldId, readonly string[]> = new Map(
  fieldIds.map((field) => [field, (fieldOf(field).not ?? []).map(headerKey)] as const),
);

function buildIndex(): Map<string, NamedField[]> {
  const index = new Map<string, NamedField[]>();
  for (const field of fieldIds) {
    for (const list of ["headers", "secondary", "vague"] as const) {
      for (const wording of fieldOf(field)[list] ?? []) {
        for (const key of keysOf(wording)) add(index, key, { field, strength: strengths[list] });
      }
    }
  }
  addPatterns(index);
  return index;
}

/** Wordings made by patterns; none that a field lists itself. */
function addPatterns(index: Map<string, NamedField[]>): void {
  const listed = new Set(index.keys());
  for (const field of fieldIds) {
    for (const pattern of wordingPatterns[field] ?? []) {
      for (const key of [headerKey, spelledKey].flatMap((keyOf) => expandPattern(pattern, keyOf))) {
        if (!listed.has(key)) add(index, key, { field, strength: "primary" });
      }
    }
  }
}

function add(index: Map<string, NamedField[]>, key: string, named: NamedField): void {
  const known = index.get(key);
  if (key === "" || known?.some(({ field }) => field === named.field)) return;
  if (known) known.push(named);
  else index.set(key, [named]);
}

function keysOf(text: string): readonly string[] {
  const key = headerKey(text);
  const spelled = spelledKey(text);
  return spelled === key ? [key] : [key, spelled];
}

function spelledKey(text: string): string {
  return headerWords(text).join("");
}

/** The fields a wording names as a whole. */
export function fieldsNamed(text: string): readonly NamedField[] {
  for (const key of keysOf(text)) {
    const named = namedByKey.get(key);
    if (named) return named;
  }
  return [];
}

/** The fields a ready key names: see `headerKey`, or `headerWords` joined. */
export function fieldsOfKey(key: string): readonly NamedField[] {
  return namedByKey.get(key) ?? [];
}

/** The key holds a wording that only looks like the field. */
export function isLookalike(key: string, field: FieldId): boolean {
  return (lookalikeKeys.get(field) ?? []).some((lookalike) => key.includes(lookalike));
}

const listedWithSign: ReadonlySet<string> = new Set(
  fieldIds
    .flatMap((field) => [
      ...fieldOf(field).headers,
      ...(fieldOf(field).secondary ?? []),
      ...(fieldOf(field).vague ?? []),
    ])
    .filter((wording) => wording.includes("/"))
    .map(signedKey),
);

function signedKey(text: string): string {
  return text.split(/[/／]/).map(spelledKey).join("/");
}

/** The text is listed with its `/`, as `颜色/款式` is: the sign divides nothing. */
export function isListedWithSign(text: string): boolean {
  return listedWithSign.has(signedKey(text));
}

/** The whole text is a wording that only looks like the field. */
export function isLookalikeWhole(text: string, field: FieldId): boolean {
  return lookalikeKeys.get(field)?.includes(headerKey(text)) ?? false;
}
