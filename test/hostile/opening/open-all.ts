import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(__dirname, "../../..");
const worker = join(root, "dist/cli/legacy-worker.js");
const heap = 512;
/** A file that takes so long hangs; one that is slow on a busy machine does not. */
const killAfterSeconds = 120;

/** How opening one file ended, in how many seconds of a processor, with how much memory at most (MB). */
export interface Opened {
  readonly path: string;
  readonly ends: object;
  readonly seconds: number;
  readonly peak: number;
}

/** One process over as many files as it survives, in an empty folder. */
async function openSome(paths: readonly string[], folder: string, list: string): Promise<Opened[]> {
  writeFileSync(list, paths.join("\n"));
  const loaders = ["opening/no-network.cjs", "../bench/typescript.cjs"].flatMap((name) => [
    "--require",
    join(root, "test/hostile", name),
  ]);
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      "--expose-gc",
      ...loaders,
      join(__dirname, "open-each.ts"),
      worker,
      list,
    ],
    { cwd: folder, env: { ...process.env, TMPDIR: folder }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const opened: Opened[] = [];
  const kill = () => child.kill("SIGKILL");
  let timer = setTimeout(kill, killAfterSeconds * 1000);
  for await (const line of createInterface({ input: child.stdout })) {
    opened.push(JSON.parse(line) as Opened);
    clearTimeout(timer);
    timer = setTimeout(kill, killAfterSeconds * 1000);
  }
  clearTimeout(timer);
  return opened;
}

export interface OpenedAll {
  /** By path. A file on which the process died or hung ends in `{ died: true }`. */
  readonly byPath: ReadonlyMap<string, Opened>;
  /** Names of what was left in the folder the files were opened from. */
  readonly strayFiles: readonly string[];
}

/** Opens files in processes of their own. */
export async function openAll(paths: readonly string[]): Promise<OpenedAll> {
  const folder = mkdtempSync(join(tmpdir(), "gendan-hostile-"));
  const place = mkdtempSync(join(tmpdir(), "gendan-list-"));
  const byPath = new Map<string, Opened>();
  let left = [...paths];
  while (left.length > 0) {
    const opened = await openSome(left, folder, join(place, "paths"));
    for (const one of opened) byPath.set(one.path, one);
    const broke = left[opened.length];
    if (broke !== undefined)
      byPath.set(broke, { path: broke, ends: { died: true }, seconds: NaN, peak: NaN });
    left = left.slice(opened.length + 1);
  }
  const strayFiles = readdirSync(folder);
  for (const one of [folder, place]) rmSync(one, { recursive: true });
  return { byPath, strayFiles };
}
