import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../../..");

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface LockedPackage {
  /** Where it is installed, from the project's root: `node_modules/a/node_modules/b`. */
  readonly path: string;
  /** The name it is required by, and the name it is published under where that is another. */
  readonly names: readonly string[];
  readonly version: string;
  /** As SPDX writes it; null where the package states none. */
  readonly licence: string | null;
  /** Needed only to build and test. */
  readonly dev: boolean;
  readonly hasInstallScript: boolean;
  /** Names of the packages it cannot work without. */
  readonly needs: readonly string[];
}

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

/** Every package of the lock. */
export const locked: readonly LockedPackage[] = Object.entries(packages)
  .filter(([path]) => path !== "")
  .map(([path, entry]) => ({
    path,
    names: [...new Set([nameOf(path), entry.name ?? nameOf(path)])],
    version: entry.version ?? "",
    licence: entry.license ?? null,
    dev: entry.dev === true,
    hasInstallScript: entry.hasInstallScript === true,
    needs: [...Object.keys(entry.dependencies ?? {}), ...neededPeers(entry)],
  }));

const byPath = new Map(locked.map((one) => [one.path, one]));

/**
 * The packages named, as the project requires them, and all they need, each once, by path.
 * @throws Error when a package needed is not in the lock
 */
export function withAllNeeded(names: readonly string[]): readonly LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  const open = names.map((name) => requiredFrom("", name));
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (found.has(one.path)) continue;
    found.set(one.path, one);
    const { path } = one;
    open.push(...one.needs.map((name) => requiredFrom(path, name)));
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As Node looks it up: in the package's own folder, then in each folder above. */
function requiredFrom(path: string, name: string): LockedPackage {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const found = byPath.get(folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
    if (found !== undefined) return found;
    if (folder === "") throw new Error(`${path} needs ${name}, which is not in the lock`);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function neededPeers({ peerDependencies = {}, peerDependenciesMeta = {} }: Entry): string[] {
  return Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
}
