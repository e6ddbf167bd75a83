import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const program = join(root, "dist/cli/gendan.js");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON. */
  readonly json: () => unknown;
}

/** Runs the built command line as a person's shell would. */
export function gendan(words: readonly string[], cwd = root): Ran {
  if (!existsSync(program)) throw new Error("dist/cli is missing: npm run build:cli");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: "utf8",
    maxBuffer: 512 * 1024 * 1024,
  });
  return { code: status, stdout, stderr, json: () => JSON.parse(stdout) };
}

/** Path of a sample in assets/samples by the start of its name: `S01`. */
export function sample(start: string): string {
  const folder = join(root, "assets/samples");
  const name = readdirSync(folder).find((one) => one.startsWith(start));
  if (!name) throw new Error(`no sample starts with ${start}`);
  return join(folder, name);
}
