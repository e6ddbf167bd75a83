import { basename } from "node:path";
import { understand, withKnownLayouts } from "../../app/understand";
import { onlyFile, type Call } from "../call";
import { inspectJson } from "../json/inspect-json";
import type { Outcome } from "../outcome";
import { exitCodes } from "../problem";
import { openInput } from "../input";
import { readProfile, writeProfile } from "../profile";
import { inspectText } from "../text/inspect-text";

/** `gendan inspect FILE`: how the workbook was understood; with `-o`, kept as a profile for `--profile`. */
export async function inspect(call: Call): Promise<Outcome> {
  const file = onlyFile(call);
  const input = await openInput(call, file);
  const profile = await readProfile(call);
  const sheets = understand(input.sheets, profile);
  const { output } = call.values;
  if (output !== undefined) writeProfile(call, output, withKnownLayouts(profile, sheets), file);
  const found = sheets.some(({ tables }) => tables.length > 0);
  return {
    exitCode: found ? exitCodes.done : exitCodes.noOrderTable,
    json: inspectJson(basename(file), sheets),
    text: inspectText(sheets, call.lang),
  };
}
