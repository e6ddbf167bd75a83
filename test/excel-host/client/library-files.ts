import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Microsoft's library as it was installed: read and run in place, never copied. */
const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const scripts = new Map<string, Script>();

/** A file of the library, compiled once for each test file. */
export function libraryScript(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const filename = join(folder, name);
  const script = new Script(readFileSync(filename, "utf8"), { filename });
  scripts.set(name, script);
  return script;
}
