import { readRelationships, type Relationship } from "../read/package/relationships";
import { applyEdits } from "./edits";
import { appendTo, attributeOf, childrenNamed, rootOf } from "./elements";
import { escapeAttribute } from "./escape";
import { xmlHead } from "./namespaces";
import { partKey } from "../zip/entry-name";
import { removeContentType } from "./content-types";
import { addPart, changePart, hasPart, removePart, type Package } from "./package";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The part that holds another's relationships. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** How a relationship of `from` names the part `to`. */
function relativeTarget(from: string, to: string): string {
  const base = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < base.length && base[shared] === steps[shared]) shared += 1;
  return [...base.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

function freeId(pack: Package, part: string): string {
  const taken = new Set(readRelationships(pack, part).map(({ id }) => id.toLowerCase()));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`rid${number}`)) return `rId${number}`;
}

/** Lets `from` refer to the part `to`; returns the new relationship's id. */
export function addRelationship(pack: Package, from: string, type: string, to: string): string {
  const name = relationshipsPartOf(from);
  const id = freeId(pack, from);
  const attributes = `Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTarget(from, to))}"`;
  if (hasPart(pack, name)) {
    changePart(pack, name, (text) => {
      const root = rootOf(text);
      return applyEdits(text, [appendTo(text, root, `<${root.open.prefix}Relationship ${attributes}/>`)]);
    });
  } else {
    const only = `<Relationship ${attributes}/>`;
    addPart(pack, name, `${xmlHead}<Relationships xmlns="${relationshipsNamespace}">${only}</Relationships>`);
  }
  return id;
}

/** Takes out the relationships of a part that are chosen. Returns the parts they led to, those inside the file. */
export function removeRelationships(
  pack: Package,
  from: string,
  isChosen: (relationship: Relationship) => boolean,
): readonly string[] {
  const related = readRelationships(pack, from);
  const chosen = related.filter(isChosen);
  if (chosen.length === 0) return [];
  const part = relationshipsPartOf(from);
  if (chosen.length === related.length) removePart(pack, part);
  else {
    const ids = new Set(chosen.map(({ id }) => id));
    changePart(pack, part, (text) => {
      const own = childrenNamed(text, rootOf(text), "Relationship").filter(({ open }) =>
        ids.has(attributeOf(text, open, "Id") ?? ""),
      );
      return applyEdits(
        text,
        own.map(({ open, end }) => ({ start: open.start, end, text: "" })),
      );
    });
  }
  return chosen.flatMap(({ part: to }) => to ?? []);
}

/** Takes out parts of a kind that a part leads to, which nothing else does. */
export function removeRelatedParts(
  pack: Package,
  from: string,
  isChosen: (relationship: Relationship) => boolean,
): void {
  for (const part of removeRelationships(pack, from, isChosen)) {
    removePart(pack, part);
    removeContentType(pack, part);
  }
}

/** Takes out a part and the relationship to it. */
export function removeRelatedPart(pack: Package, from: string, part: string): void {
  removeRelatedParts(pack, from, (one) => one.part !== null && partKey(one.part) === partKey(part));
}
