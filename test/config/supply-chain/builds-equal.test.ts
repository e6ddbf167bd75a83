import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { root } from "./lock";

const builds = ["addin", "cli", "workbench"];
const built = builds.every((name) => existsSync(join(root, "dist", name)));

/** The digest of every file of a folder, by its path there. */
function digests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [
      name.replaceAll(sep, "/"),
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]);
  return Object.fromEntries(files.sort()) as Readonly<Record<string, string>>;
}

/** Builds everything once more, into a folder of its own. */
function buildInto(folder: string): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", "--env", `out=${folder}`, "--stats", "errors-only"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

(built ? describe : describe.skip)("a second build (skipped before npm run build)", () => {
  const folder = mkdtempSync(join(tmpdir(), "gendan-second-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("gives the same bytes in every file as the first", () => {
    buildInto(folder);
    for (const name of builds) {
      const first = digests(join(root, "dist", name));
      expect(Object.keys(first)).not.toEqual([]);
      expect({ name, files: digests(join(folder, name)) }).toEqual({ name, files: first });
    }
  }, 1_200_000);
});
