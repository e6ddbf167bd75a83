import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync } from "@swc/core";
import { root } from "./lock";

export type BuildName = "addin" | "cli" | "workbench";

export interface Bundle {
  readonly file: string;
  /** The last line of the file as it lies in dist. */
  readonly lastLine: string;
  /** The file without comments and spare blanks. */
  readonly code: string;
}

/** A piece of code that a rule forbids and that is there all the same. */
export interface KnownUse {
  readonly builds: readonly BuildName[];
  /** The code, without comments and spare blanks. */
  readonly around: RegExp;
  readonly why: string;
}

export const isBuilt = (["addin", "cli", "workbench"] as const).every((name) =>
  existsSync(join(root, "dist", name)),
);

/** The scripts of a build. */
export function bundlesOf(build: BuildName): readonly Bundle[] {
  const folder = join(root, "dist", build);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return { file, lastLine: text.trimEnd().split("\n").at(-1) ?? "", code: withoutComments(text) };
    });
}

function withoutComments(text: string): string {
  return minifySync(text, { compress: false, mangle: false, module: "unknown", format: { comments: false } })
    .code;
}
