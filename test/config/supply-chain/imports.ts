import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lock";

const statement =
  /^(?:import|export)\s+(?!type\b)[^;"]*?from "([^".][^"]*)"|^import "([^".][^"]*)"|\bimport\("([^".][^"]*)"\)/gm;

/** The packages whose code a build takes in: those that the program's own files import, but for types. */
export function packagesImported(): readonly string[] {
  const names = sources()
    .flatMap((text) => [...text.matchAll(statement)])
    .map((match) => packageOf(match[1] ?? match[2] ?? match[3] ?? ""))
    .filter((name) => !name.startsWith("node:"));
  return [...new Set(names)].sort();
}

function sources(): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, "src", name), "utf8"));
}

function packageOf(target: string): string {
  return target.split("/", target.startsWith("@") ? 2 : 1).join("/");
}
