import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every module a file reaches through its imports, types left out; names of packages as they stand. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gms);
  for (const [, target = ""] of imports) {
    reached(target.startsWith(".") ? `${join(dirname(file), target)}.ts` : target, seen);
  }
  return seen;
}

test("the entry for browsers reaches nothing of Node", () => {
  const modules = [...reached(join(__dirname, "browser.ts"))];
  expect(modules.length).toBeGreaterThan(50);
  expect(modules.filter((module) => !existsSync(module))).toEqual([]);
});

test("the entry for Node is seen to reach Node by the same rule", () => {
  expect([...reached(join(__dirname, "start.ts"))]).toContain("node:fs");
});
