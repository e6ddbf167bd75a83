import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { writeNewFile } from "../adapters/xlsx/file/write-new-file";
import { profileProblemText, profileText, readProfileText, type Profile, type ProfileRead } from "../core";
import { cliTexts } from "../i18n/cli";
import type { Call } from "./call";
import { wrongCall } from "./problem";
import { say } from "./progress";

/** The team's settings and columns from `--profile`; an empty profile without it. */
export async function readProfile(call: Call): Promise<Profile> {
  const file = call.values.profile;
  if (file === undefined) return {};
  const refused = (detail: string) => wrongCall(call.lang, "badProfile", { file, detail });
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw refused(String(cause));
  });
  const read = readProfileText(text);
  if (read.kind === "profile") return read.profile;
  throw refused(refusalText(read, call));
}

function refusalText(read: Exclude<ProfileRead, { kind: "profile" }>, { lang }: Call): string {
  switch (read.kind) {
    case "tooLarge":
      return cliTexts.profileTooLarge[lang];
    case "notJson":
      return read.detail;
    case "notProfile":
      return read.problems.map((problem) => profileProblemText(problem, lang)).join("\n");
    default:
      return read satisfies never;
  }
}

/** Writes a profile as JSON, for `--profile`. An input is never replaced, another file only with `--force`. */
export function writeProfile(call: Call, output: string, profile: Profile, input: string): void {
  const wanted = ".json";
  if (extname(output).toLowerCase() !== wanted) {
    throw wrongCall(call.lang, "outputType", { wanted, value: output });
  }
  const bytes = new TextEncoder().encode(profileText(profile));
  writeNewFile(output, bytes, { force: call.values.force ?? false, inputs: [input] });
  say(call.lang, "written", { file: output });
}
