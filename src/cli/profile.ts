import { readFile } from "node:fs/promises";
import { z } from "zod";
import { profileSchema, type Profile } from "../core";
import type { Call } from "./call";
import { wrongCall } from "./problem";

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
