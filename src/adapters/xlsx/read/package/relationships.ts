import { limits } from "../../guard/limits";
import { FileProblem } from "../../guard/problem";
import { XmlCursor } from "../../xml/cursor";
import { vocabulary } from "../../xml/vocabulary";
import type { Zip } from "../../zip/zip";

const known = vocabulary(["Relationship"]);

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in both flavours of the standard: `worksheet`, `styles`. */
  readonly kind: string;
  /** Part name it leads to, without leading slash; null for something outside the file. */
  readonly part: string | null;
}

/**
 * What a part leads to; none when it has no relationships part. An empty name stands for the package itself.
 * @throws FileProblem `damaged`; `suspect` when a target climbs out of the package, or when there are too many
 */
export function readRelationships(zip: Zip, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const where = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const bytes = zip.readPart(where);
  if (bytes === null) return [];
  const cursor = new XmlCursor(bytes, where, known);
  const found: Relationship[] = [];
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open" || cursor.name !== "Relationship") continue;
    if (found.length === limits.relationships) throw new FileProblem("suspect", { where });
    const { attributes } = cursor;
    const type = attributes.get("Type") ?? "";
    const target = attributes.get("Target") ?? "";
    const outside = attributes.get("TargetMode") === "External";
    found.push({
      id: attributes.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      part: outside ? null : resolveTarget(part, target, where),
    });
  }
  return found;
}

/** The part a target names: from the root with a leading slash, else from the folder of the part that names it. */
function resolveTarget(from: string, target: string, where: string): string {
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") folder.push(step);
    else if (folder.pop() === undefined) throw new FileProblem("suspect", { where });
  }
  return folder.join("/");
}

/** The parts of a kind that a part leads to, inside the file. */
export function relatedParts(relationships: readonly Relationship[], kind: string): readonly string[] {
  return relationships.flatMap((each) => (each.kind === kind && each.part !== null ? [each.part] : []));
}
