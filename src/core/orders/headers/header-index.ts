import { fieldIds, fieldOf, type FieldId } from "../fields";
import { headerKey, headerWords } from "./header-key";

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
  return index;
}

function add(index: Map<string, NamedField[]>, key: string, named: NamedField): void {
  const known = index.get(key);
  if (key === "" || known?.some(({ field }) => field === named.field)) return;
  if (known) known.push(named);
  else index.set(key, [named]);
}

function keysOf(text: string): readonly string[] {
  const key = headerKey(text);
  const spelled = headerWords(text).join("");
  return spelled === key ? [key] : [key, spelled];
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

/** The whole text is a wording that only looks like the field. */
export function isLookalikeWhole(text: string, field: FieldId): boolean {
  return lookalikeKeys.get(field)?.includes(headerKey(text)) ?? false;
}
