import { type HostObject, isHostObject } from "./host-object";
import { camelName } from "./names";
import type { References } from "./references";
import type { QueryInfo } from "./wire";

/** Paths to load as a tree: `format/fill/color` → `{format: {fill: {color: {}}}}`; `*` is every plain property. */
interface LoadTree {
  readonly [name: string]: LoadTree;
}

const everything: LoadTree = { "*": {} };

/** How names are spelled in the answer: as on the wire for `load`, in camel case for `retrieve`. */
export type Spelling = "wire" | "camel";

/** Reads what a query asks for, from any number of objects. */
export function compileQuery(
  info: QueryInfo | undefined,
  references: References,
  spelling: Spelling,
): (object: HostObject) => Record<string, unknown> {
  const tree = loadTree([...(info?.Select ?? []), ...(info?.Expand ?? [])]);
  const how = { references, spelling, skip: info?.Skip ?? 0, top: info?.Top ?? Infinity };
  return (object) => project(object, tree, how);
}

function loadTree(paths: readonly string[]): LoadTree {
  const root: Record<string, LoadTree> = {};
  for (const path of paths) {
    let node: Record<string, LoadTree> = root;
    for (const part of path.split(/[/.]/)) {
      if (part === "" || part.toLowerCase() === "items") continue;
      const next: Record<string, LoadTree> = node[part] ?? {};
      node[part] = next;
      node = next;
    }
  }
  return Object.keys(root).length > 0 ? root : everything;
}

interface Projection {
  readonly references: References;
  readonly spelling: Spelling;
  readonly skip: number;
  readonly top: number;
}

function project(object: HostObject, tree: LoadTree, how: Projection): Record<string, unknown> {
  const items = object.items();
  const identity = identify(object, how);
  if (items === null) return { ...identity, ...readMembers(object, tree, how) };
  const own = Object.keys(tree).filter((name) => object.scalarName(name) !== null);
  const ofItems = Object.fromEntries(Object.entries(tree).filter(([name]) => !own.includes(name)));
  const result = { ...identity, ...readMembers(object, pick(tree, own), how) };
  if (Object.keys(ofItems).length === 0) return result;
  const within = { ...how, skip: 0, top: Infinity };
  const shown = items.slice(how.skip, how.skip + how.top);
  return {
    ...result,
    [how.spelling === "wire" ? "_Items" : "items"]: shown.map((item) => project(item, ofItems, within)),
  };
}

function readMembers(object: HostObject, tree: LoadTree, how: Projection): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [asked, below] of Object.entries(tree)) {
    const names = asked === "*" ? object.scalarNames() : [asked];
    for (const name of names) {
      const value = object.read(name);
      const key = spell(object.scalarName(name) ?? pascalName(name), how.spelling);
      const deeper = Object.keys(below).length > 0 ? below : everything;
      result[key] = isHostObject(value) ? project(value, deeper, how) : (value ?? null);
    }
  }
  return result;
}

function identify(object: HostObject, how: Projection): Record<string, unknown> {
  const identity = Object.entries(identityOf(object, how.references));
  return Object.fromEntries(identity.map(([name, value]) => [spell(name, how.spelling), value]));
}

/** What an Instantiate action answers: the object's key, and its reference when it is kept. */
export function identityOf(object: HostObject, references: References): Record<string, unknown> {
  const reference = references.idOf(object);
  return { ...object.identity(), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

function pick(tree: LoadTree, names: readonly string[]): LoadTree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => names.includes(name)));
}

function spell(name: string, spelling: Spelling): string {
  return spelling === "wire" || name.startsWith("_") ? name : camelName(name);
}

function pascalName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
