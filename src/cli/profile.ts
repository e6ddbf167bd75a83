import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { z } from "zod";
import { writeNewFile } from "../adapters/xlsx/file/write-new-file";
import { profileSchema, type Profile } from "../core";
import type { Call } from "./call";
import { wrongCall } from "./problem";
import { say } from "./progress";

/** The team's settings and columns from `--profile`; an empty profile without it. */
export async function readProfile(call: Call): Promise<Profile> {
  const file = call.values.profile;
  if (file === undefined) return {};
  try {
    return profileSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    const detail = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw wrongCall(call.lang, "badProfile", { file, detail });
  }
}

/** Writes a profile as JSON, for `--profile`. An input is never replaced, another file only with `--force`. */
export function writeProfile(call: Call, output: string, profile: Profile, input: string): void {
  const wanted = ".json";
  if (extname(output).toLowerCase() !== wanted) {
    throw wrongCall(call.lang, "outputType", { wanted, value: output });
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(profile, null, 2)}\n`);
  writeNewFile(output, bytes, { force: call.values.force ?? false, inputs: [input] });
  say(call.lang, "written", { file: output });
}
